import type { Words } from '../../i18n/words.ts';
import type { Sleeper } from '../sleeper.ts';
import { tuckAway } from './walkthrough.ts';
import type { FetchView } from './wake.ts';

/** Where it is kept that a task was done, by key (`<lesson-id>/<task-id>`); `src/state/progress.ts` is the real one. */
export interface DoneStore {
  storedAnswer(key: string): unknown;
  recordAnswer(key: string, answer: unknown, verdict: { readonly status: 'right' }): void;
}

interface Options {
  readonly root: ParentNode;
  readonly words: Words;
  readonly progress: DoneStore;
  readonly fetchView?: FetchView;
}

/** The practice phones under `root`. A button that was pressed while the code was on its way is pressed again once the phone is awake. */
export function sleepingPhones({ root, words, progress, fetchView }: Options): Sleeper[] {
  return [...root.querySelectorAll<HTMLElement>('practice-phone')].map((host) => {
    tuckAway(host.querySelector('details'));
    return {
      host,
      view: host.querySelector('[data-view]') ?? host,
      isPressed: false,
      wake: async () => (await import('./wake.ts')).wakePractice(host, words, progress, fetchView),
      // The nodes of the server stay in place, so the pressed button is still the same one.
      onAwake: (pressed) => pressed?.click(),
      region: '.practice__live',
      failure: words('practice.offline.error'),
    };
  });
}
