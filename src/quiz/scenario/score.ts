import type { Solution, Verdict } from '../contract.ts';
import { isStringList, remarkOn, verdictOf } from '../score-parts.ts';
import type { Scenario } from './schema.ts';

type Step = Scenario['steps'][number];
type Choice = Step['choices'][number];
type Ending = Scenario['endings'][number];

/** Where a row of choices has led: a step or an ending, and the choices on the way. */
export interface Place {
  readonly step: Step | undefined;
  readonly ending: Ending | undefined;
  readonly taken: readonly Choice[];
}

/** Follows choices from the first step; stops at the first one that is not offered where it is made. */
export function follow(item: Scenario, path: readonly string[]): Place {
  let step = item.steps[0];
  let ending: Ending | undefined;
  const taken: Choice[] = [];
  for (const id of path) {
    const choice = step?.choices.find((candidate) => candidate.id === id);
    if (!choice) break;
    taken.push(choice);
    step = item.steps.find((candidate) => candidate.id === choice.next);
    ending = item.endings.find((candidate) => candidate.id === choice.next);
  }
  return { step, ending, taken };
}

/** One point for each good choice when the end is safe; harm is never partly right. @throws when the path has no end. */
export function score(item: Scenario, path: readonly string[]): Verdict {
  const { ending, taken } = follow(item, path);
  if (!ending) throw new Error(`The path ${path.join(' > ')} has no end.`);
  const feedback = taken.map(({ text, then, good }) => remarkOn({ text, why: then }, good));
  const points = ending.safe ? taken.filter((choice) => choice.good).length : 0;
  return verdictOf(points, taken.length, feedback);
}

/** The shortest way of good choices to a safe end. */
export function solution(item: Scenario): Solution {
  const choices = item.steps.flatMap((step) => step.choices);
  return {
    answer: follow(item, bestPath(item) ?? []).taken.map((choice) => choice.text),
    ordered: true,
    remarks: choices.map(({ text, then, good }) => remarkOn({ text, why: then }, good)),
  };
}

/** The ids of the shortest way of good choices to a safe end; undefined when there is none. */
export function bestPath(item: Pick<Scenario, 'steps' | 'endings'>): readonly string[] | undefined {
  const isSafe = (id: string) => item.endings.some((ending) => ending.id === id && ending.safe);
  const seen = new Set<string>();
  const queue: { at: string | undefined; path: readonly string[] }[] = [{ at: item.steps[0]?.id, path: [] }];
  for (const { at, path } of queue) {
    if (at === undefined || seen.has(at)) continue;
    if (isSafe(at)) return path;
    seen.add(at);
    const good = item.steps.find((step) => step.id === at)?.choices.filter((choice) => choice.good) ?? [];
    queue.push(...good.map((choice) => ({ at: choice.next, path: [...path, choice.id] })));
  }
  return undefined;
}

/** A stored answer is the list of the choices made. */
export { isStringList as isAnswer };

/** The stored choices, as long as they still lead to an end. */
export function repairAnswer(item: Scenario, path: readonly string[]): readonly string[] | undefined {
  const { ending, taken } = follow(item, path);
  return ending ? taken.map((choice) => choice.id) : undefined;
}
