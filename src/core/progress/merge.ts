import { canonical, joinKeys, joinUnknown } from '../json.ts';
import type { AnswerStatus, ItemProgress, LessonProgress, Progress, ReviewProgress, TestProgress } from './shape.ts';

/**
 * One progress out of two (two tabs, two phones), the same in whatever order and however often they meet: done stays done,
 * what was seen stays seen, the later place and the later answer win, unknown fields are joined by key. When one side was
 * erased later than the other, that side is the whole truth.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const erased = (a.erasedAt ?? 0) - (b.erasedAt ?? 0);
  if (erased !== 0) return erased > 0 ? a : b;
  const last = newest(a.last, b.last);
  return {
    // The generic join keeps fields of a newer page; every field known here is put right below.
    ...(joinUnknown(a, b) as Progress),
    lessons: joinKeys(a.lessons, b.lessons, joinLesson),
    items: joinKeys(a.items, b.items, joinItem),
    ...((a.review ?? b.review) && { review: joinKeys(a.review ?? {}, b.review ?? {}, joinReview) }),
    ...((a.tests ?? b.tests) && { tests: joinKeys(a.tests ?? {}, b.tests ?? {}, joinTest) }),
    ...(last && { last }),
  };
}

function joinLesson(a: LessonProgress, b: LessonProgress): LessonProgress {
  const { section: _, doneAt: __, ...joined } = joinUnknown(a, b) as LessonProgress;
  const place = newest({ at: a.at, section: a.section }, { at: b.at, section: b.section });
  const done = [a.doneAt, b.doneAt].filter((time) => time !== undefined);
  return {
    ...joined,
    seen: [...new Set([...a.seen, ...b.seen])].sort(),
    startedAt: Math.min(a.startedAt, b.startedAt),
    at: Math.max(a.at, b.at),
    ...(place?.section !== undefined && { section: place.section }),
    ...(done.length > 0 && { doneAt: Math.min(...done) }),
  };
}

function joinItem(a: ItemProgress, b: ItemProgress): ItemProgress {
  const given = ({ answer, status, at }: ItemProgress) => ({ answer, status, at });
  const joined = joinUnknown(a, b) as ItemProgress;
  return { ...joined, ...newest(given(a), given(b)), tries: Math.max(a.tries, b.tries) };
}

function joinReview(a: ReviewProgress, b: ReviewProgress): ReviewProgress {
  const given = ({ box, day, at }: ReviewProgress) => ({ box, day, at });
  const joined = joinUnknown(a, b) as ReviewProgress;
  return { ...joined, ...newest(given(a), given(b)) };
}

/** The later attempt is the one under way; answers given in it on two phones stand side by side. */
function joinTest(a: TestProgress, b: TestProgress): TestProgress {
  const joined = joinUnknown(a, b) as TestProgress;
  const last = newest(a.last, b.last);
  const greater = (one: AnswerStatus, other: AnswerStatus) => (one >= other ? one : other);
  const marks =
    a.attempt === b.attempt ? joinKeys(a.marks, b.marks, greater) : a.attempt > b.attempt ? a.marks : b.marks;
  return {
    ...joined,
    attempt: Math.max(a.attempt, b.attempt),
    marks,
    at: Math.max(a.at, b.at),
    ...(last && { last }),
  };
}

/** The one written later; of two written at the same moment the one with the greater text, so that order never decides. */
function newest<T extends { readonly at: number }>(a: T | undefined, b: T | undefined): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
