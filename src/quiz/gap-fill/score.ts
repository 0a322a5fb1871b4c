import { foldedLetters } from '../../core/text/fold.ts';
import type { Solution, Verdict } from '../contract.ts';
import { isStringRecord, remarkOn, verdictOf } from '../score-parts.ts';
import type { GapFill } from './schema.ts';

/** What is written in each gap that has something: gap id to text. */
export type Fillings = Readonly<Record<string, string>>;

/** One point for each gap filled with an accepted form, marks, case and spaces aside; wrong gaps get their hint. */
export function score(item: GapFill, answer: Fillings): Verdict {
  const filled = item.gaps.filter(({ id }) => answer[id] !== undefined);
  const wrong = filled.filter(
    ({ id, accept }) => !accept.some((form) => foldedLetters(form) === foldedLetters(answer[id] ?? '')),
  );
  const feedback = wrong.map(({ id, why }) => remarkOn({ text: answer[id] ?? '', why }, false));
  return verdictOf(filled.length - wrong.length, item.gaps.length, feedback, item.gaps.length - filled.length);
}

/** The whole sentence, filled. */
export function solution(item: GapFill): Solution {
  return {
    answer: [filledSentence(item)],
    ordered: false,
    remarks: item.gaps.map(({ accept, why }) => remarkOn({ text: accept[0] ?? '', why })),
  };
}

/** The sentence with the first accepted form in every gap. */
export function filledSentence(item: GapFill): string {
  return item.sentence.replace(
    /\{([^{}]*)\}/g,
    (_, id: string) => item.gaps.find((gap) => gap.id === id)?.accept[0] ?? '',
  );
}

/** The sentence with the name of each gap in brackets where it stands. */
export function openSentence(item: GapFill, name: (gap: { n: number; m: number }) => string): string {
  const place = (id: string) => ({ n: item.gaps.findIndex((gap) => gap.id === id) + 1, m: item.gaps.length });
  return item.sentence.replace(/\{([^{}]*)\}/g, (_, id: string) => `(${name(place(id))})`);
}

/** A stored answer is a record of texts by gap id. */
export { isStringRecord as isAnswer };

/** The stored texts of the gaps that are still there. */
export function repairAnswer(item: GapFill, answer: Fillings): Fillings | undefined {
  const kept = item.gaps.flatMap(({ id }) =>
    Object.hasOwn(answer, id) && answer[id]?.trim() ? [[id, answer[id]] as const] : [],
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
