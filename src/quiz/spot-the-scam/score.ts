import type { Solution, Verdict } from '../contract.ts';
import { isStringList, optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { SpotTheScam } from './schema.ts';

/** One point for each sign found; a harmless part that was marked gets its reason and keeps the answer from being right. */
export function score(item: SpotTheScam, answer: readonly string[]): Verdict {
  const marked = answer.map((id) => optionOf(item.parts, id));
  const signs = item.parts.filter((part) => part.sign).length;
  const points = marked.filter((part) => part.sign).length;
  return verdictOf(
    points,
    signs,
    marked.map((part) => remarkOn(part, part.sign)),
    signs - points,
  );
}

/** The signs, and what there is to say about each part. */
export function solution(item: SpotTheScam): Solution {
  return {
    answer: item.parts.filter((part) => part.sign).map((part) => part.text),
    ordered: false,
    remarks: item.parts.map((part) => remarkOn(part)),
  };
}

/** A stored answer is a list of the marked parts' ids. */
export { isStringList as isAnswer };

/** The marked parts that are still there, in the order of the message. */
export function repairAnswer(item: SpotTheScam, answer: readonly string[]): readonly string[] | undefined {
  const known = item.parts.map((part) => part.id).filter((id) => answer.includes(id));
  return known.length > 0 ? known : undefined;
}
