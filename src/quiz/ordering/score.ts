import { shuffled } from '../../core/chance/shuffle.ts';
import type { Solution, Verdict } from '../contract.ts';
import { isStringList, optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { Ordering } from './schema.ts';

/**
 * One point for each step that already stands in the right order with the others: someone who only put the first step
 * last has understood most of it, and is told which step to move. A list in reverse has no point.
 */
export function score(item: Ordering, answer: readonly string[]): Verdict {
  const right = item.options.map((option) => option.id);
  const settled = longestRise(answer.map((id) => right.indexOf(id))).map((place) => right[place]);
  const kept = settled.length > 1 ? settled : [];
  const feedback = answer.filter((id) => !kept.includes(id)).map((id) => remarkOn(optionOf(item.options, id), false));
  return verdictOf(kept.length, right.length, feedback);
}

/** The longest part of the row, gaps allowed, that only rises; the first one found when there are several. */
function longestRise(row: readonly number[]): readonly number[] {
  const endingAt: (readonly number[])[] = [];
  row.forEach((value, index) => {
    const before = endingAt.filter((rise) => (rise.at(-1) ?? 0) < value);
    endingAt[index] = [...longest(before), value];
  });
  return longest(endingAt);
}

function longest(rises: readonly (readonly number[])[]): readonly number[] {
  return rises.reduce<readonly number[]>((best, rise) => (rise.length > best.length ? rise : best), []);
}

/** The steps in the right order, each with its reason. */
export function solution(item: Ordering): Solution {
  return {
    answer: item.options.map((option) => option.text),
    ordered: true,
    remarks: item.options.map((option) => remarkOn(option)),
  };
}

/** A stored answer is the list of options' ids in the learner's order. */
export { isStringList as isAnswer };

/** The stored order of the options that the item still has; options that came later are put at the end. */
export function repairAnswer(item: Ordering, answer: readonly string[]): readonly string[] | undefined {
  const ids = item.options.map((option) => option.id);
  const known = answer.filter((id, index) => ids.includes(id) && answer.indexOf(id) === index);
  if (known.length < 2) return undefined;
  return [...known, ...startOrder(item).filter((id) => !known.includes(id))];
}

/** The order on the screen at the start: the same on every visit and never the right one. */
export function startOrder(item: Ordering): readonly string[] {
  const right = item.options.map((option) => option.id);
  const [first = '', ...rest] = shuffled(right, item.id);
  const isRight = right.every((id, index) => id === [first, ...rest][index]);
  return isRight ? [...rest, first] : [first, ...rest];
}
