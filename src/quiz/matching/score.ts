import { shuffled } from '../../core/chance/shuffle.ts';
import type { Solution, Verdict } from '../contract.ts';
import { isStringRecord, repairRows, scoreRows, solutionOfRows } from '../score-parts.ts';
import type { Matching } from './schema.ts';

/** What is picked for each row that has something picked: row id to option id. */
export type Matches = Readonly<Record<string, string>>;

/** One point for each row with its right option. */
export function score(item: Matching, answer: Matches): Verdict {
  return scoreRows(item.rows, item.options, answer);
}

/** Each row beside its right option. */
export function solution(item: Matching): Solution {
  return solutionOfRows(item.rows, item.options);
}

/** A stored answer is a record of option ids by row id. */
export { isStringRecord as isAnswer };

/** The stored matches of which both sides are still there. */
export function repairAnswer(item: Matching, answer: Matches): Matches | undefined {
  return repairRows(item.rows, item.options, answer);
}

/** The options in an order that does not follow the rows; the same on every visit. */
export function shownOptions(item: Matching): Matching['options'] {
  return shuffled(item.options, item.id);
}
