/**
 * Progress in few characters, for a QR code. Version 1:
 *
 *   { "v": 1, "t": 1795000000,                          seconds; all times below count from here
 *     "l": { "cuoc-goi-lua": [[0, 60, 60, "dung-lai", ["dung-lai"]],   startedAt, at, doneAt (or null), section (or null), seen
 *                             { "ai-goi": [0, 2, 50, "tat-may"] },     status, tries, at, answer
 *                             { "ai-goi": [2, 20777, 200000] }] },     box, day, at of the reviews
 *     "r": { … } }                                      all the rest as it is kept, but `erasedAt`
 *
 * A row may end in an object: fields that this version does not know. Times lose their milliseconds. `erasedAt` stays behind:
 * moving is a wish of now, so an erasure on either phone does not undo it (see `addProgress`).
 */
import { canonical, isRecord, own, type JsonRecord } from '../json.ts';
import { itemKey, type AnswerStatus, type ItemProgress, type LessonProgress, type Progress } from '../progress/shape.ts';

const VERSION = 1;
const STATUSES: readonly AnswerStatus[] = ['right', 'partly', 'wrong'];

/** What a compact text turned out to be; the fields of `value` are for `decodeValue` to check. */
export type Expanded =
  { readonly kind: 'progress'; readonly value: JsonRecord } | { readonly kind: 'newer' } | { readonly kind: 'unreadable' };

/** The compact text of progress; equal progress gives equal text. */
export function compactProgress(progress: Progress): string {
  const { v: _, lessons, items, review = {}, erasedAt: __, ...rest } = progress;
  const base = seconds(Math.min(...timesOf(progress)));
  const since = (time: number) => seconds(time) - base;
  const lessonRow = ({ startedAt, at, doneAt, section, seen, ...more }: LessonProgress) =>
    withMore([since(startedAt), since(at), doneAt === undefined ? null : since(doneAt), section ?? null, seen], more);
  const itemRow = ({ answer, status, tries, at, ...more }: ItemProgress) =>
    withMore([STATUSES.indexOf(status), tries, since(at), answer], more);

  const itemsIn = grouped(items, itemRow);
  const reviewsIn = grouped(review, ({ box, day, at, ...more }) => withMore([box, day, since(at)], more));
  const ids = [...new Set([...Object.keys(lessons), ...Object.keys(itemsIn), ...Object.keys(reviewsIn)])].sort();
  const rows = ids.map((id): [string, unknown] => {
    const lesson = own(lessons, id);
    return [id, [lesson ? lessonRow(lesson) : null, own(itemsIn, id) ?? {}, own(reviewsIn, id) ?? {}]];
  });
  const isMore = Object.keys(rest).length > 0;
  return canonical({ v: VERSION, t: base, l: Object.fromEntries(rows), ...(isMore && { r: rest }) });
}

/** Reads a compact text back; never throws, whatever the text is. */
export function expandProgress(text: string): Expanded {
  const value = parse(text);
  if (!isRecord(value)) return { kind: 'unreadable' };
  const { v, t: base, l: rows, r: rest = {} } = value;
  if (typeof v === 'number' && v > VERSION) return { kind: 'newer' };
  if (v !== VERSION || typeof base !== 'number' || !isRecord(rows) || !isRecord(rest)) return { kind: 'unreadable' };
  const at = (time: unknown) => (typeof time === 'number' ? (base + time) * 1000 : undefined);
  const found = { lessons: new Map<string, unknown>(), items: new Map<string, unknown>(), review: new Map<string, unknown>() };
  for (const [id, row] of Object.entries(rows)) {
    if (!Array.isArray(row)) continue;
    const [lesson, items, reviews] = row as unknown[];
    if (Array.isArray(lesson)) found.lessons.set(id, lessonOf(lesson, at));
    for (const [item, fields] of rowsIn(items)) found.items.set(itemKey(id, item), itemOf(fields, at));
    for (const [item, fields] of rowsIn(reviews)) found.review.set(itemKey(id, item), reviewOf(fields, at));
  }
  const { lessons, items, review } = found;
  const known = { v: 1, lessons: Object.fromEntries(lessons), items: Object.fromEntries(items) };
  const reviewed = review.size > 0 && { review: Object.fromEntries(review) };
  return { kind: 'progress', value: { ...rest, ...known, ...reviewed } };
}

type Since = (time: unknown) => number | undefined;

function lessonOf([startedAt, at, doneAt, section, seen, more]: unknown[], since: Since): JsonRecord {
  return {
    ...moreOf(more),
    seen,
    startedAt: since(startedAt),
    at: since(at),
    ...(doneAt !== null && { doneAt: since(doneAt) }),
    ...(section !== null && { section }),
  };
}

function itemOf([status, tries, at, answer, more]: unknown[], since: Since): JsonRecord {
  return { ...moreOf(more), answer, status: STATUSES[Number(status)], tries, at: since(at) };
}

function reviewOf([box, day, at, more]: unknown[], since: Since): JsonRecord {
  return { ...moreOf(more), box, day, at: since(at) };
}

function moreOf(more: unknown): JsonRecord {
  return isRecord(more) ? more : {};
}

function withMore(row: readonly unknown[], more: object): readonly unknown[] {
  return Object.keys(more).length > 0 ? [...row, more] : row;
}

/** Records by item key as records by lesson and item. */
function grouped<T>(records: Readonly<Record<string, T>>, rowOf: (one: T) => unknown): Record<string, unknown> {
  const lessons = new Map<string, Map<string, unknown>>();
  for (const [key, one] of Object.entries(records)) {
    const [lesson = '', item = ''] = key.split('/');
    lessons.set(lesson, (lessons.get(lesson) ?? new Map<string, unknown>()).set(item, rowOf(one)));
  }
  return Object.fromEntries([...lessons].map(([id, rows]) => [id, Object.fromEntries(rows)]));
}

function rowsIn(value: unknown): [string, unknown[]][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, row]): [string, unknown[]][] => (Array.isArray(row) ? [[key, row]] : []));
}

function timesOf({ lessons, items, review = {} }: Progress): number[] {
  const started = Object.values(lessons).flatMap(({ startedAt, at, doneAt = at }) => [startedAt, at, doneAt]);
  const times = [...started, ...[...Object.values(items), ...Object.values(review)].map(({ at }) => at)];
  return times.length > 0 ? times : [0];
}

function seconds(time: number): number {
  return Math.floor(time / 1000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so nothing that we wrote; the caller says so in words.
    return undefined;
  }
}
