/** The test at the end of a module: which items it asks, and what is kept of it. `test` is `<audience>/<module>`. */
import { shuffled } from '../chance/shuffle.ts';
import { own } from '../json.ts';
import { later } from '../progress/learn.ts';
import type { AnswerStatus, Progress, TestProgress } from '../progress/shape.ts';

/** How many items a test asks at most. */
export const TEST_SIZE = 10;

/**
 * The items of one attempt, in order: the same for the same seed, whatever the order of `pool`; the lessons take turns, so
 * that each is asked about. Items are keys, `<lesson>/<item>`.
 */
export function drawTest(pool: readonly string[], seed: string): string[] {
  const mixed = shuffled([...pool].sort(), seed);
  const turns = mixed.map((key, index) => ({
    key,
    turn: mixed.slice(0, index).filter((other) => lessonOf(other) === lessonOf(key)).length,
  }));
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, TEST_SIZE)
    .map(({ key }) => key);
}

/** The lesson in an item's key. */
export function lessonOf(key: string): string {
  return key.split('/')[0] ?? '';
}

/** Where the learner stands in a test: its number, the answers given in it, and how the last one ended. */
export function attemptOf(progress: Progress, test: string): TestProgress {
  return own(progress.tests ?? {}, test) ?? { attempt: 1, marks: {}, at: 0 };
}

/** The learner answered an item of the test under way. */
export function markTest(progress: Progress, test: string, item: string, status: AnswerStatus, now: number): Progress {
  const before = attemptOf(progress, test);
  return putTest(progress, test, { ...before, marks: { ...before.marks, [item]: status } }, now);
}

/** The learner came to the end: the next time is another attempt, with other items or another order. */
export function endTest(
  progress: Progress,
  test: string,
  result: { readonly right: number; readonly of: number },
  now: number,
): Progress {
  const before = attemptOf(progress, test);
  const last = { ...result, at: later(now, before.last?.at) };
  return putTest(progress, test, { ...before, attempt: before.attempt + 1, marks: {}, last }, now);
}

function putTest(progress: Progress, test: string, record: TestProgress, now: number): Progress {
  return { ...progress, tests: { ...progress.tests, [test]: { ...record, at: later(now, record.at) } } };
}
