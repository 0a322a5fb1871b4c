import { withItemWords } from '../../i18n/item-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { AnyQuizClient, BaseItem, Verdict } from '../../quiz/contract.ts';
import { loadClient } from '../../quiz/registry.ts';
import { hydrateItem } from '../../quiz/Session.tsx';
import { fetchAhead } from '../fetch-ahead.ts';
import { dataOf, keyOf } from '../item-data.ts';
import { nameBlocks } from '../player/name-blocks.ts';
import type { AnswerStore } from './mount.ts';
import { addReasonsPlayer } from './reasons-player.ts';

/** Fetches the code of an item's type and its data, and starts the item in the HTML that the server made. */
export async function wakeItem(
  host: HTMLElement,
  words: Words,
  progress: AnswerStore,
  fetchType: (type: string) => Promise<AnyQuizClient> = loadClient,
): Promise<void> {
  const view = host.querySelector('[data-view]');
  if (!view) return;
  const key = keyOf(host);
  const [quiz, item] = await Promise.all([fetchType(host.dataset.type ?? ''), dataOf(host)]);
  nameBlocks(host);
  const itemWords = withItemWords(words);
  addReasonsPlayer(host, itemWords);
  const memory = {
    stored: () => progress.storedAnswer(key),
    record: (answer: unknown, verdict: Verdict) => progress.recordAnswer(key, answer, verdict),
  };
  hydrateItem(view, { quiz, item: item as BaseItem, words: itemWords, memory });
  fetchAhead(host, fetchType);
}
