/** What a learner does, as changes of progress: each takes progress and the time, and gives new progress. */
import { own } from '../json.ts';
import { LAST_TIME } from './decode.ts';
import { itemKey, type AnswerStatus, type LessonOutline, type LessonProgress, type Progress } from './shape.ts';

/** The learner opened a lesson in an audience's path. */
export function openLesson(progress: Progress, audience: string, lesson: string, now: number): Progress {
  const at = later(now, progress.last?.at);
  return { ...progress, last: { audience, lesson, at } };
}

/** The learner reached a section: it is seen, and it is the place to come back to. */
export function reachSection(progress: Progress, outline: LessonOutline, section: string, now: number): Progress {
  const before = own(progress.lessons, outline.id);
  // Already there: nothing to write at each move of the focus.
  if (before?.section === section && before.seen.includes(section)) return progress;
  const seen = [...new Set([...(before?.seen ?? []), section])].sort();
  return settleDone(putLesson(progress, outline.id, { ...begun(before, now), seen, section }), outline, now);
}

/** The learner answered an item; `outline` is that of its lesson. */
export function answerItem(
  progress: Progress,
  outline: LessonOutline,
  item: string,
  given: { readonly answer: unknown; readonly status: AnswerStatus },
  now: number,
): Progress {
  const key = itemKey(outline.id, item);
  const before = own(progress.items, key);
  const record = { ...before, ...given, tries: (before?.tries ?? 0) + 1, at: later(now, before?.at) };
  const lesson = begun(own(progress.lessons, outline.id), now);
  const answered = { ...progress, items: { ...progress.items, [key]: record } };
  return settleDone(putLesson(answered, outline.id, lesson), outline, now);
}

/** The learner says that the lesson is finished. */
export function finishLesson(progress: Progress, lesson: string, now: number): Progress {
  const record = begun(own(progress.lessons, lesson), now);
  return putLesson(progress, lesson, { ...record, doneAt: record.doneAt ?? now });
}

/** Done also when the last section was reached and every item answered. */
function settleDone(progress: Progress, outline: LessonOutline, now: number): Progress {
  const lesson = own(progress.lessons, outline.id);
  const end = outline.sections[outline.sections.length - 1];
  if (!lesson || lesson.doneAt !== undefined || end === undefined || !lesson.seen.includes(end)) return progress;
  const answered = outline.items.every((item) => own(progress.items, itemKey(outline.id, item)) !== undefined);
  return answered ? putLesson(progress, outline.id, { ...lesson, doneAt: now }) : progress;
}

function begun(before: LessonProgress | undefined, now: number): LessonProgress {
  return { seen: [], startedAt: now, ...before, at: later(now, before?.at) };
}

function putLesson(progress: Progress, id: string, lesson: LessonProgress): Progress {
  return { ...progress, lessons: { ...progress.lessons, [id]: lesson } };
}

/** The time to write beside a change: always after the one before, even when the device's clock was set back. */
export function later(now: number, before: number | undefined): number {
  return before === undefined || now > before ? now : Math.min(before + 1, LAST_TIME);
}
