import type { Solution, Verdict } from '../contract.ts';
import { optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { SingleChoice } from './schema.ts';

/** Right or not; the picked option's own reason is the feedback. @throws when `answer` is not an option's id. */
export function score(item: SingleChoice, answer: string): Verdict {
  const picked = optionOf(item.options, answer);
  return verdictOf(picked.id === item.answer ? 1 : 0, 1, [remarkOn(picked)]);
}

/** The right option, and what there is to say about each. */
export function solution(item: SingleChoice): Solution {
  return {
    answer: [optionOf(item.options, item.answer).text],
    ordered: false,
    remarks: item.options.map((option) => remarkOn(option, option.id === item.answer)),
  };
}

/** A stored answer is an option's id. */
export function isAnswer(value: unknown): value is string {
  return typeof value === 'string';
}

/** The stored option, unless the item no longer has it. */
export function repairAnswer(item: SingleChoice, answer: string): string | undefined {
  return item.options.some((option) => option.id === answer) ? answer : undefined;
}
