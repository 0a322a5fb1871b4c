import type { Words } from '../../i18n/words.ts';
import type { AnyQuizClient, BaseItem, Verdict } from '../../quiz/contract.ts';
import { loadClient } from '../../quiz/registry.ts';
import { hasEarlySubmit, takeEarlySubmit } from '../early-submits.ts';
import { dataOf } from '../item-data.ts';

/** Where answers are kept, by item key (`<lesson-id>/<item-id>`); `src/state/progress.ts` is the real one. */
export interface AnswerStore {
  storedAnswer(itemKey: string): unknown;
  recordAnswer(itemKey: string, answer: unknown, verdict: Verdict): void;
}

interface MountOptions {
  readonly root: ParentNode;
  readonly words: Words;
  readonly progress: AnswerStore;
  /** Fetches the code of an item type; tests put a failing network here. */
  readonly fetchType?: (type: string) => Promise<AnyQuizClient>;
}

/** How far below the screen an item is when its code begins to load. */
const ahead = '300px';

/** What a learner can do to an item before its script is there. */
const touches = ['pointerdown', 'focusin', 'keydown'] as const;

/**
 * Wakes every quiz item under `root` when it comes near the screen or is touched, whichever is first; until then the page
 * has neither Preact nor the code of any type. What was picked or pressed before that counts.
 */
export function mountQuizItems(options: MountOptions): void {
  const wakers = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        void wakers.get(entry.target)?.();
      }
    },
    { rootMargin: ahead },
  );
  for (const host of options.root.querySelectorAll<HTMLElement>('quiz-item')) {
    wakers.set(host, sleeper(host, options));
    observer.observe(host);
  }
}

/** Listens for touches on a sleeping item; the returned function wakes it because it came near. */
function sleeper(host: HTMLElement, options: MountOptions): () => Promise<void> {
  const awake = new AbortController();
  const { signal } = awake;
  let isBusy = false;
  let isTouched = false;

  const begin = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await wake(host, options);
      awake.abort();
      if (takeEarlySubmit(host)) host.querySelector('form')?.requestSubmit();
    } catch {
      // No network, or a new version took the file away. Nothing is lost: the form and the answer are plain HTML,
      // and the next touch tries again. Someone who only scrolls past is not bothered.
      if (isTouched) notice(host, options.words('quiz.offline.error'));
    }
    isBusy = false;
  };
  const onTouch = () => {
    isTouched = true;
    void begin();
  };
  for (const touch of touches) host.addEventListener(touch, onTouch, { signal });
  if (hasEarlySubmit(host)) onTouch();
  return begin;
}

async function wake(host: HTMLElement, { words, progress, fetchType = loadClient }: MountOptions): Promise<void> {
  const view = host.querySelector('[data-view]');
  const { type = '', key = '' } = host.dataset;
  if (!view) return;
  const [{ hydrateItem }, { withItemWords }, { nameBlocks }, quiz, item] = await Promise.all([
    import('../../quiz/Session.tsx'),
    import('../../i18n/item-words.ts'),
    import('../player/name-blocks.ts'),
    fetchType(type),
    dataOf(host),
  ]);
  nameBlocks(host);
  const memory = {
    stored: () => progress.storedAnswer(key),
    record: (answer: unknown, verdict: Verdict) => progress.recordAnswer(key, answer, verdict),
  };
  hydrateItem(view, { quiz, item: item as BaseItem, words: withItemWords(words), memory });
}

/** Says one line in the live region that the server already put into the view; hydration takes it away. */
function notice(host: HTMLElement, text: string): void {
  const region = host.querySelector('.quiz-item__live');
  if (region && region.textContent !== text) region.textContent = text;
}
