/**
 * What the listening mode says in its own words. Each phrase is a block of one small track (pages/nhom/[audience]/nghe.astro
 * writes them, in this order), so nothing is ever said by a strange voice; a phrase with a number is a whole sentence each.
 */

/** Phrases that are always the same. */
export const plainPhrases = [
  'begin',
  'where',
  'where-section',
  'task',
  'ask-one',
  'ask-many',
  'ask-self',
  'no-number',
  'pick-first',
  'right',
  'partly',
  'wrong',
  'after-wrong',
  'confirm',
  'unclear',
  'slower',
  'faster',
  'over',
  'over-last',
  'finished',
  'help-text',
  'help-one',
  'help-many',
  'help-order',
  'help-self',
  'help-judged',
  'help-over',
] as const;

/** Phrases with a number, and the largest number there is. */
export const countedPhrases = { item: 12, number: 9, chosen: 9, dropped: 9, step: 9 } as const;

/** A phrase by name; the counted ones are "item-3", "chosen-1". */
export type PhraseId = (typeof plainPhrases)[number] | `${keyof typeof countedPhrases}-${number}`;

/** The phrase of this kind with this number; the last one when there are not so many. */
export function counted(kind: keyof typeof countedPhrases, n: number): PhraseId {
  return `${kind}-${Math.min(n, countedPhrases[kind])}`;
}
