import { foldedLetters } from '../../core/text/fold.ts';
import type { Solution, Verdict } from '../contract.ts';
import { verdictOf } from '../score-parts.ts';
import type { ShortText } from './schema.ts';

/** A stored answer longer than this was not written in our field. */
const mostLetters = 200;

/** Right when the text is an accepted form, marks, case, spaces and punctuation aside; a known near miss gets its own reason. */
export function score(item: ShortText, answer: string): Verdict {
  const isLike = (form: string) => foldedLetters(form) === foldedLetters(answer);
  if (item.accept.some(isLike)) return verdictOf(1, 1, []);
  const near = item.near?.find(({ text }) => isLike(text));
  return verdictOf(0, 1, near ? [{ about: answer.trim(), why: near.why }] : []);
}

/** The accepted form to remember, and the reasons of the near misses. */
export function solution(item: ShortText): Solution {
  const remarks = (item.near ?? []).map(({ text, why }) => ({ about: text, mark: 'wrong' as const, why }));
  return { answer: item.accept.slice(0, 1), ordered: false, remarks };
}

/** A stored answer is a short text. */
export function isAnswer(value: unknown): value is string {
  return typeof value === 'string' && value.length <= mostLetters;
}

/** The stored text, unless it is empty. */
export function repairAnswer(_item: ShortText, answer: string): string | undefined {
  return answer.trim() || undefined;
}
