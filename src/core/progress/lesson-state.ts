/** How far a learner is in one lesson, as data; the words for it are in content/strings. */
import { own } from '../json.ts';
import type { LessonOutline, Progress } from './shape.ts';

/** Where a learner stands in a lesson; `section` counts from 1. */
export type LessonState =
  | { readonly state: 'new' }
  | { readonly state: 'started'; readonly section: number; readonly of: number; readonly id: string | undefined }
  | { readonly state: 'done' };

/** The learner's state in a lesson of today's content. */
export function lessonState(lesson: Pick<LessonOutline, 'id' | 'sections'>, progress: Progress): LessonState {
  const record = own(progress.lessons, lesson.id);
  if (!record) return { state: 'new' };
  if (record.doneAt !== undefined) return { state: 'done' };
  const place = lesson.sections.indexOf(record.section ?? '');
  // The section of old may be gone: then the furthest one seen that is still there, or the first.
  const furthest = Math.max(0, ...lesson.sections.map((id, index) => (record.seen.includes(id) ? index : 0)));
  const index = place >= 0 ? place : furthest;
  return { state: 'started', section: index + 1, of: lesson.sections.length, id: lesson.sections[index] };
}
