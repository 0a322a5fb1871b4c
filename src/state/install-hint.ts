/**
 * The hint that a page can stand on the home screen: at most once, and only when it is of use: a lesson is done, the page is
 * not there yet, and this browser can do it. Who has closed it, or has agreed, never meets it again.
 * Kept as `{"v":1,"closed":true}` among the learner's own things: a guest leaves no trace.
 */
import { lessonsDone } from '../core/progress/course.ts';
import { windowInstall, type AskInstall, type InstallPort } from '../ports/install.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import { arrival, type Arrival } from './arrival.ts';
import { learnerStore } from './learner-store.ts';
import { progress, type ProgressState } from './progress.ts';

/** How the page gets to the home screen: by a button, or by words about the browser's menu. */
export type InstallWay = { readonly ask: AskInstall } | 'by-menu';

/** What the hint needs. */
export interface InstallHint {
  /** Calls back when the hint is of use, perhaps later, perhaps never. */
  whenUseful(listener: (way: InstallWay) => void): void;
  /** Never again. */
  close(): void;
}

interface HintDeps {
  readonly store: KeyValueStore;
  readonly key: string;
  readonly port: InstallPort;
  readonly progress: Pick<ProgressState, '$progress'>;
  readonly arrival: Pick<Arrival, 'app' | 'isInstalled' | 'isHandheld'>;
}

/** Opens the hint of one learner. */
export function createInstallHint({ store, key, port, progress: state, arrival: here }: HintDeps): InstallHint {
  const isDue = () =>
    store.read(key) === null &&
    !here.isInstalled &&
    here.app === undefined &&
    lessonsDone(state.$progress.get()).length > 0;
  return {
    whenUseful: (listener) => {
      if (port.canOffer) port.onOffer((ask) => isDue() && listener({ ask }));
      else if (here.isHandheld && isDue()) listener('by-menu');
    },
    close: () => void store.write(key, JSON.stringify({ v: 1, closed: true })),
  };
}

const target = typeof window === 'undefined' ? new EventTarget() : window;

/** The hint on this device. */
export const installHint = createInstallHint({
  store: learnerStore,
  key: 'course.install',
  port: windowInstall(target),
  progress,
  arrival,
});
