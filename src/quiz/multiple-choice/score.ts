import type { Solution, Verdict } from '../contract.ts';
import { isStringList, optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { MultipleChoice } from './schema.ts';

/** One point for each right option picked; an option picked wrongly takes no point but keeps the answer from being right. */
export function score(item: MultipleChoice, answer: readonly string[]): Verdict {
  const isRight = (id: string) => item.answers.includes(id);
  const points = answer.filter(isRight).length;
  const feedback = answer.map((id) => remarkOn(optionOf(item.options, id), isRight(id)));
  return verdictOf(points, item.answers.length, feedback, item.answers.length - points);
}

/** The right options, and what there is to say about each. */
export function solution(item: MultipleChoice): Solution {
  const right = item.options.filter((option) => item.answers.includes(option.id));
  return {
    answer: right.map((option) => option.text),
    ordered: false,
    remarks: item.options.map((option) => remarkOn(option, right.includes(option))),
  };
}

/** A stored answer is a list of options' ids. */
export { isStringList as isAnswer };

/** The stored options that the item still has, each once, in the item's order. */
export function repairAnswer(item: MultipleChoice, answer: readonly string[]): readonly string[] | undefined {
  const known = item.options.map((option) => option.id).filter((id) => answer.includes(id));
  return known.length > 0 ? known : undefined;
}
