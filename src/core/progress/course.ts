/** How far a learner is in the course, as data; the words for it are in content/strings. */
import { own } from '../json.ts';
import { dayOf } from '../text/date.ts';
import type { Progress } from './shape.ts';

/** How many lessons of a path are done. */
export function pathState(path: readonly string[], progress: Progress): { done: number; total: number } {
  return { done: path.filter((id) => isDone(id, progress)).length, total: path.length };
}

/** The lesson to go on with: the one opened last, else the first unfinished one after it, else any unfinished one. */
export function nextLesson(path: readonly string[], progress: Progress): string | undefined {
  const from = Math.max(path.indexOf(progress.last?.lesson ?? ''), 0);
  return [...path.slice(from), ...path.slice(0, from)].find((id) => !isDone(id, progress));
}

function isDone(lesson: string, progress: Progress): boolean {
  return own(progress.lessons, lesson)?.doneAt !== undefined;
}

/** A lesson done, and the day of it (see `dayOf`). */
export interface LessonDone {
  readonly id: string;
  readonly day: number;
}

/** The lessons done, the oldest first; also those that the course no longer has. */
export function lessonsDone(progress: Progress): LessonDone[] {
  return Object.entries(progress.lessons)
    .flatMap(([id, { doneAt }]) => (doneAt === undefined ? [] : [{ id, at: doneAt }]))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id, at }) => ({ id, day: dayOf(at) }));
}
