import type { Task } from '../../core/practice/shape.ts';
import { withItemWords } from '../../i18n/item-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { hydratePractice } from './PracticeView.tsx';
import { fetchAhead } from '../fetch-ahead.ts';
import { dataOf, keyOf } from '../item-data.ts';
import type { DoneStore } from './mount.ts';

/** Fetches the code of the phone; tests put a failing network here. */
export type FetchView = () => Promise<{ readonly hydratePractice: typeof hydratePractice }>;

/** Fetches the code of a practice phone and its task, and starts the phone in the HTML that the server made. */
export async function wakePractice(
  host: HTMLElement,
  words: Words,
  progress: DoneStore,
  fetchView: FetchView = () => import('./PracticeView.tsx'),
): Promise<void> {
  const view = host.querySelector('[data-view]');
  if (!view) return;
  const key = keyOf(host);
  const [{ hydratePractice: hydrate }, task] = await Promise.all([fetchView(), dataOf(host)]);
  // A line about a missing network is not the phone's own.
  host.querySelector('.practice__live')?.replaceChildren();
  const memory = {
    wasDone: () => progress.storedAnswer(key) !== undefined,
    onDone: () => progress.recordAnswer(key, 'done', { status: 'right' }),
  };
  hydrate(view, { task: task as Task, words: withItemWords(words), memory });
  fetchAhead(host);
}
