/** A quiz item on paper: boxes to tick, blanks to number, letters to write, lines to write on. */

/** What one does with the lines of a list: tick them, number them, write a letter to each, or only read them. */
export type Mark = 'tick' | 'number' | 'letter' | 'read';

/** A list as it is printed; `isLettered` gives its lines the letters A, B, C … */
export interface PaperList {
  readonly about?: string | undefined;
  readonly lines: readonly string[];
  readonly mark: Mark;
  readonly isLettered: boolean;
}

/** An item as it is printed. */
export interface PaperItem {
  readonly how: 'one' | 'many' | 'done' | 'order' | 'rows' | 'write';
  readonly lists: readonly PaperList[];
}

interface PlainList {
  readonly about?: string;
  readonly lines: readonly string[];
}

/**
 * The printed form of an item of a type.
 * @param plain the item's lists where there is no form (see `plain` in src/quiz/contract.ts)
 * @param truth the words for true and false
 */
export function paperItem(type: string, plain: readonly PlainList[], truth: readonly [string, string]): PaperItem {
  const ticked = plain.map((list): PaperList => ({ ...list, mark: 'tick', isLettered: type !== 'self-check' }));
  switch (type) {
    case 'true-false':
      return { how: 'one', lists: [{ lines: truth, mark: 'tick', isLettered: true }, ...ticked] };
    case 'ordering':
      return { how: 'order', lists: plain.map((list) => ({ ...list, mark: 'number', isLettered: false })) };
    case 'matching':
    case 'sorting':
      return {
        how: 'rows',
        lists: plain.map((list, index) => ({
          ...list,
          mark: index === 0 ? 'letter' : 'read',
          isLettered: index > 0,
        })),
      };
    case 'gap-fill':
    case 'short-text':
      return { how: 'write', lists: plain.map((list) => ({ ...list, mark: 'read', isLettered: false })) };
    case 'multiple-choice':
    case 'spot-the-scam':
      return { how: 'many', lists: ticked };
    case 'self-check':
      return { how: 'done', lists: ticked };
    default:
      return { how: 'one', lists: ticked };
  }
}

/** The lines of an answer with the letters that they have on the sheet, where they have one. */
export function keyLines(answer: readonly string[], { lists }: PaperItem): string[] {
  const lettered = lists.filter(({ isLettered }) => isLettered);
  return answer.map((line) => {
    const at = lettered.map(({ lines }) => lines.indexOf(line)).find((index) => index >= 0);
    return at === undefined ? line : `${letterAt(at)}. ${line}`;
  });
}

/** The letter of a line, counted from 0. */
export function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
