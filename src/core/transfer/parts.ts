/** Progress in pieces, each whole in itself: merged in any order, and as often as one likes, they are the first again. */
import { noProgress, type Progress } from '../progress/shape.ts';

/**
 * The smallest pieces: a lesson with its answers and reviews, or the test of one module. What belongs to neither goes with the
 * first piece.
 */
export function piecesOf(progress: Progress): readonly Progress[] {
  const { lessons, items, review, tests, ...rest } = progress;
  const lessonOf = (key: string) => key.split('/')[0] ?? '';
  const ids = [...Object.keys(lessons), ...Object.keys({ ...items, ...review }).map(lessonOf)];
  const ofLessons = [...new Set(ids)].map((id): Progress => ({
    ...noProgress,
    lessons: only(lessons, (key) => key === id),
    items: only(items, (key) => lessonOf(key) === id),
    ...(review && { review: only(review, (key) => lessonOf(key) === id) }),
  }));
  const ofTests = Object.entries(tests ?? {}).map(([id, test]): Progress => ({
    ...noProgress,
    tests: Object.fromEntries([[id, test]]),
  }));
  const [first = noProgress, ...others] = [...ofLessons, ...ofTests];
  return [{ ...rest, ...first }, ...others];
}

/** Two pieces as one. They have no lesson and no test in common, so nothing has to be decided. */
export function joinPieces(a: Progress, b: Progress): Progress {
  return {
    ...b,
    ...a,
    lessons: { ...a.lessons, ...b.lessons },
    items: { ...a.items, ...b.items },
    ...((a.review ?? b.review) && { review: { ...a.review, ...b.review } }),
    ...((a.tests ?? b.tests) && { tests: { ...a.tests, ...b.tests } }),
  };
}

function only<T>(record: Readonly<Record<string, T>>, isWanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
}
