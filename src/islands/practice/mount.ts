import type { Task } from '../../core/practice/shape.ts';
import type { Words } from '../../i18n/words.ts';
import type { hydratePractice } from './PracticeView.tsx';
import { dataOf } from '../item-data.ts';
import { tuckAway } from './walkthrough.ts';

/** Where it is kept that a task was done, by key (`<lesson-id>/<task-id>`); `src/state/progress.ts` is the real one. */
export interface DoneStore {
  storedAnswer(key: string): unknown;
  recordAnswer(key: string, answer: unknown, verdict: { readonly status: 'right' }): void;
}

interface MountOptions {
  readonly root: ParentNode;
  readonly words: Words;
  readonly progress: DoneStore;
  /** Fetches the code of the phone; tests put a failing network here. */
  readonly fetchView?: () => Promise<{ readonly hydratePractice: typeof hydratePractice }>;
}

/** How far below the screen a phone is when its code begins to load. */
const ahead = '300px';

/** What a learner can do to a phone before its script is there. */
const touches = ['pointerdown', 'focusin', 'keydown'] as const;

/**
 * Wakes every practice phone under `root` when it comes near the screen or is touched, whichever is first. A button that
 * was pressed while the code was on its way is pressed again once the phone is awake.
 */
export function mountPractice(options: MountOptions): void {
  const wakers = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void wakers.get(target)?.();
      }
    },
    { rootMargin: ahead },
  );
  for (const host of options.root.querySelectorAll<HTMLElement>('practice-phone')) {
    wakers.set(host, sleeper(host, options));
    observer.observe(host);
    tuckAway(host.querySelector('details'));
  }
}

/** Listens for touches on a sleeping phone; the returned function wakes it because it came near. */
function sleeper(host: HTMLElement, options: MountOptions): () => Promise<void> {
  const view = host.querySelector('[data-view]');
  const awake = new AbortController();
  const { signal } = awake;
  let isBusy = false;
  let isTouched = false;
  let pressed: HTMLElement | null = null;

  const begin = async () => {
    if (isBusy || signal.aborted) return;
    isBusy = true;
    try {
      await wake(host, options);
      awake.abort();
      // The nodes of the server stay in place, so the pressed button is still the same one.
      pressed?.click();
    } catch {
      // No network, or a new version took the file away. The steps in words are on the page, and the next touch tries
      // again. Someone who only scrolls past is not bothered.
      if (isTouched) notice(host, options.words('practice.offline.error'));
    }
    isBusy = false;
    pressed = null;
  };
  const onTouch = () => {
    isTouched = true;
    void begin();
  };
  for (const touch of touches) view?.addEventListener(touch, onTouch, { signal });
  view?.addEventListener(
    'click',
    ({ target }) => {
      pressed = target instanceof Element ? target.closest('button') : null;
      onTouch();
    },
    { signal },
  );
  return begin;
}

async function wake(host: HTMLElement, { words, progress, fetchView = loadView }: MountOptions): Promise<void> {
  const view = host.querySelector('[data-view]');
  const { key = '' } = host.dataset;
  if (!view) return;
  const [{ hydratePractice: hydrate }, { withItemWords }, task] = await Promise.all([
    fetchView(),
    import('../../i18n/item-words.ts'),
    dataOf(host),
  ]);
  notice(host, '');
  const memory = {
    wasDone: () => progress.storedAnswer(key) !== undefined,
    onDone: () => progress.recordAnswer(key, 'done', { status: 'right' }),
  };
  hydrate(view, { task: task as Task, words: withItemWords(words), memory });
}

const loadView = () => import('./PracticeView.tsx');

/** Says one line in the live region that the server already put into the view; '' takes it away. */
function notice(host: HTMLElement, text: string): void {
  const region = host.querySelector('.practice__live');
  if (region && region.textContent !== text) region.textContent = text;
}
