import type { Solution, Verdict } from '../contract.ts';
import { isStringRecord, remarkOn, repairRows, scoreRows } from '../score-parts.ts';
import type { Sorting } from './schema.ts';

/** The group picked for each thing that has one: thing id to group id. */
export type Groups = Readonly<Record<string, string>>;

/** One point for each thing in its group. */
export function score(item: Sorting, answer: Groups): Verdict {
  return scoreRows(item.things, item.groups, answer);
}

/** One line for each group with all that belongs to it, and the reason of each thing. */
export function solution(item: Sorting): Solution {
  const line = (group: Sorting['groups'][number]) =>
    `${group.text}: ${item.things
      .filter((thing) => thing.answer === group.id)
      .map((thing) => thing.text)
      .join('; ')}`;
  return { answer: item.groups.map(line), ordered: false, remarks: item.things.map((thing) => remarkOn(thing)) };
}

/** A stored answer is a record of group ids by thing id. */
export { isStringRecord as isAnswer };

/** The stored groups of the things that are still there. */
export function repairAnswer(item: Sorting, answer: Groups): Groups | undefined {
  return repairRows(item.things, item.groups, answer);
}
