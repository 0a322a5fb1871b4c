import { canonical, isRecord, isShallow, type JsonRecord } from '../json.ts';
import { liftProgress } from './migrate.ts';
import type {
  AnswerStatus,
  ItemProgress,
  LastLesson,
  LessonProgress,
  Progress,
  ReviewProgress,
  TestProgress,
} from './shape.ts';

/** What a stored text holds. `damaged` = some records were no good and were left out. */
export type Decoded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly progress: Progress; readonly damaged: boolean }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The last moment that is believed, the end of the year 2099: a wrong clock must not rule for ever. */
export const LAST_TIME = 4_102_444_799_999;

/** How deep an answer or an unknown field may nest. */
const DEPTH = 8;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ITEM_KEY = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isTime = (value: unknown): value is number => isCount(value) && value <= LAST_TIME;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads stored text; never throws, whatever the text is. */
export function decodeProgress(text: string | null): Decoded {
  if (text === null) return { kind: 'empty' };
  try {
    return decodeValue(JSON.parse(text));
  } catch {
    // Not JSON: the caller keeps the text aside, and the learner begins anew.
    return { kind: 'unreadable' };
  }
}

/** Reads progress out of any value that JSON gave. */
export function decodeValue(value: unknown): Decoded {
  const lifted = liftProgress(value);
  if (lifted.kind !== 'current') return lifted;
  const { lessons, items, review, tests, last, erasedAt, ...rest } = lifted.value;
  if (!isRecord(lessons) || !isRecord(items)) return { kind: 'unreadable' };
  const known = {
    lessons: keep(lessons, (key, record) => isId(key) && isLesson(record)),
    items: keep(items, (key, record) => ITEM_KEY.test(key) && isItem(record)),
    ...(isRecord(review) && { review: keep(review, (key, record) => ITEM_KEY.test(key) && isReview(record)) }),
    ...(isRecord(tests) && { tests: keep(tests, (key, record) => ITEM_KEY.test(key) && isTest(record)) }),
    ...keep({ last }, (_, field) => isLast(field)),
    ...keep({ erasedAt }, (_, field) => isTime(field)),
  };
  const unknown = keep(rest, (_, field) => isShallow(field, DEPTH));
  // `as` after the guards: every known field was just checked.
  const progress = tidy({ ...unknown, ...known } as unknown as Progress);
  return { kind: 'read', progress, damaged: countOf({ ...unknown, ...known }) < countOf(lifted.value) };
}

/** The text to store; equal progress gives equal text. */
export function encodeProgress(progress: Progress): string {
  return canonical(progress);
}

function isLesson(value: unknown): value is LessonProgress {
  if (!isRecord(value) || !isShallow(value, DEPTH)) return false;
  const { section, seen, startedAt, doneAt, at } = value;
  const placed = section === undefined || isId(section);
  const timed = isTime(startedAt) && isTime(at) && (doneAt === undefined || isTime(doneAt));
  return placed && timed && Array.isArray(seen) && seen.every(isId);
}

function isItem(value: unknown): value is ItemProgress {
  if (!isRecord(value) || !isShallow(value, DEPTH)) return false;
  const { answer, status, tries, at } = value;
  return answer !== undefined && isStatus(status) && isCount(tries) && isTime(at);
}

function isStatus(value: unknown): value is AnswerStatus {
  return value === 'right' || value === 'partly' || value === 'wrong';
}

function isReview(value: unknown): value is ReviewProgress {
  return isRecord(value) && isShallow(value, DEPTH) && isCount(value.box) && isCount(value.day) && isTime(value.at);
}

function isTest(value: unknown): value is TestProgress {
  if (!isRecord(value) || !isShallow(value, DEPTH)) return false;
  const { attempt, marks, at, last } = value;
  const marked =
    isRecord(marks) && Object.entries(marks).every(([key, status]) => ITEM_KEY.test(key) && isStatus(status));
  const ended = last === undefined || (isRecord(last) && isCount(last.right) && isCount(last.of) && isTime(last.at));
  return isCount(attempt) && marked && isTime(at) && ended;
}

function isLast(value: unknown): value is LastLesson {
  return isRecord(value) && isShallow(value, DEPTH) && isId(value.audience) && isId(value.lesson) && isTime(value.at);
}

function keep(record: JsonRecord, isGood: (key: string, value: unknown) => boolean): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isGood(key, value)));
}

/** Lists of ids as sorted sets, so that equal progress is equal text. */
function tidy(progress: Progress): Progress {
  const lessons = Object.entries(progress.lessons).map(([id, lesson]): [string, LessonProgress] => [
    id,
    { ...lesson, seen: [...new Set(lesson.seen)].sort() },
  ]);
  return { ...progress, lessons: Object.fromEntries(lessons) };
}

function countOf(value: JsonRecord): number {
  const parts = [value, value.lessons, value.items, value.review, value.tests].filter(isRecord);
  return parts.reduce((sum, part) => sum + Object.keys(part).length, 0);
}
