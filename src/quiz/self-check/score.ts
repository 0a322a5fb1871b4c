import type { Solution, Verdict } from '../contract.ts';
import { isStringList, optionOf, remarkOn, verdictOf } from '../score-parts.ts';
import type { SelfCheck } from './schema.ts';

/** What a helper's box is stored as, beside the ids of the steps. */
export const helperId = 'nguoi-kem';

/** One point for each step ticked; feedback is a hint for each step still open. Nobody is wrong here. */
export function score(item: SelfCheck, answer: readonly string[]): Verdict {
  const done = answer.filter((id) => id !== helperId).map((id) => optionOf(item.steps, id));
  const open = item.steps.filter((step) => !done.includes(step));
  return verdictOf(
    done.length,
    item.steps.length,
    open.map((step) => remarkOn(step)),
    open.length,
  );
}

/** The steps in order, each with its hint. */
export function solution(item: SelfCheck): Solution {
  return {
    answer: item.steps.map((step) => step.text),
    ordered: true,
    remarks: item.steps.map((step) => remarkOn(step)),
  };
}

/** A stored answer is a list of the ticked steps' ids, with the helper's box when it was ticked. */
export { isStringList as isAnswer };

/** The ticked steps that are still there; the helper's word counts only while at least one of them is. */
export function repairAnswer(item: SelfCheck, answer: readonly string[]): readonly string[] | undefined {
  const steps = item.steps.map((step) => step.id).filter((id) => answer.includes(id));
  if (steps.length === 0) return undefined;
  return item.helper && answer.includes(helperId) ? [...steps, helperId] : steps;
}
