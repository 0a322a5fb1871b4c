import type { Words } from '../../i18n/words.ts';
import type { AnyQuizClient, Verdict } from '../../quiz/contract.ts';
import { hasEarlySubmit, takeEarlySubmit } from '../early-submits.ts';
import type { Sleeper } from '../sleeper.ts';

/** Where answers are kept, by item key (`<lesson-id>/<item-id>`); `src/state/progress.ts` is the real one. */
export interface AnswerStore {
  storedAnswer(itemKey: string): unknown;
  recordAnswer(itemKey: string, answer: unknown, verdict: Verdict): void;
}

interface Options {
  readonly root: ParentNode;
  readonly words: Words;
  readonly progress: AnswerStore;
  /** Fetches the code of an item type; tests put a failing network here. */
  readonly fetchType?: (type: string) => Promise<AnyQuizClient>;
}

/**
 * The quiz items under `root`. Until one is awake the page has neither Preact nor the code of any type; what was picked or
 * pressed before that counts.
 */
export function sleepingItems({ root, words, progress, fetchType }: Options): Sleeper[] {
  return [...root.querySelectorAll<HTMLElement>('quiz-item')].map((host) => ({
    host,
    view: host,
    isPressed: hasEarlySubmit(host),
    wake: async () => (await import('./wake.ts')).wakeItem(host, words, progress, fetchType),
    onAwake: () => {
      if (takeEarlySubmit(host)) host.querySelector('form')?.requestSubmit();
    },
    region: '.quiz-item__live',
    failure: words('quiz.offline.error'),
  }));
}
