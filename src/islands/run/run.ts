import type { AnswerStatus } from '../../core/progress/shape.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { BaseItem, Solution } from '../../quiz/contract.ts';

/** One item as a run asks it; pages and `/on-lai/<lesson>.json` carry these. */
export interface Card {
  /** `<lesson>/<item>`. */
  readonly key: string;
  readonly item: BaseItem;
  readonly solution: Solution;
}

/** A link to a page of this site. */
export interface RunLink {
  readonly href: string;
  readonly label: string;
}

/** What stands at the end of a run. */
export interface RunEnd {
  readonly title: string;
  readonly lines: readonly string[];
  /** Items to look at again, each with its place in its lesson. */
  readonly wrong?: { readonly text: string; readonly items: readonly RunLink[] };
  readonly links: readonly RunLink[];
  /** Goes on with another run; rejects when it cannot be fetched, which `failed` then says. */
  readonly again?: { readonly label: string; readonly failed: string; start(): Promise<void> };
}

/** The first verdict on each item, by card key. */
export type Marks = Readonly<Record<string, AnswerStatus>>;

/** How many of the cards were answered right, partly right, or not at all. */
export function tally(cards: readonly Pick<Card, 'key'>[], marks: Marks) {
  const count = (status: AnswerStatus | undefined) => cards.filter(({ key }) => marks[key] === status).length;
  return { of: cards.length, right: count('right'), partly: count('partly'), skipped: count(undefined) };
}

/** The words of a run; the page carries them beside those of the item types. */
export const runWords = [
  'review.place.label',
  'review.from.text',
  'review.skip.label',
  'review.next.label',
  'review.finish.label',
  'review.reread.label',
] as const satisfies readonly StringKey[];
