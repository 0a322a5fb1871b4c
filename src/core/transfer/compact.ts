/**
 * Progress in few characters, for a QR code. Both phones show the same course, so names of today's sections and items are
 * numbers: their place in the outline of the lesson. Version 1:
 *
 *   { "v": 1, "t": 29916666,                              minutes; a lesson's times count from here
 *     "l": { ".k3f9": [[0, 1, 1, 0, [0, 1]],              startedAt; from there at, doneAt (or null); section (or null); seen
 *                      [[0, 6, 1, "tat-may"]],            item, 3 * tries + status, at from startedAt, answer
 *                      [[0, 2, 20777, 600]] ] },          item, box, day, at in minutes of that day
 *     "r": { … } }                                        all the rest as it is kept, but `erasedAt`
 *
 * A lesson's key is a "." and a hash of its outline, so a code of another edition of the lesson is known as such; a lesson that
 * the course no longer has goes by its id, and so does any name that is not in the outline. A row may end in an object: fields
 * that this version does not know. Times become whole minutes. `erasedAt` stays behind: moving is a wish of now, so an erasure
 * on either phone does not undo it (see `addProgress`).
 */
import { canonical, isRecord, own, type JsonRecord } from '../json.ts';
import {
  itemKey,
  type AnswerStatus,
  type ItemProgress,
  type LessonOutline,
  type LessonProgress,
  type Progress,
  type ReviewProgress,
} from '../progress/shape.ts';
import { crc32 } from './checksum.ts';

const VERSION = 1;
const MINUTE = 60_000;
const DAY = 1440;
const STATUSES: readonly AnswerStatus[] = ['right', 'partly', 'wrong'];

/** What a compact text turned out to be; the fields of `value` are for `decodeValue` to check. */
export type Expanded =
  | { readonly kind: 'progress'; readonly value: JsonRecord }
  // Of a newer version, or of another edition of the course.
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/** The compact text of progress; equal progress gives equal text. `outlines` are those of today's lessons. */
export function compactProgress(progress: Progress, outlines: readonly LessonOutline[]): string {
  const { v: _, lessons, items, review = {}, erasedAt: __, ...rest } = progress;
  const base = minutes(firstTime(progress));
  const known = byKey(outlines);
  const [itemsOf, reviewsOf] = [byLesson(items), byLesson(review)];
  const ids = [...new Set([...Object.keys(lessons), ...itemsOf.keys(), ...reviewsOf.keys()])].sort();
  const rows = ids.map((id): [string, unknown] => {
    const [key, outline] = [...known].find(([, one]) => one.id === id) ?? [id, { id, sections: [], items: [] }];
    const lesson = own(lessons, id);
    const start = lesson ? minutes(lesson.startedAt) : base;
    const answered = (itemsOf.get(id) ?? []).map(([item, one]) => itemRow(place(outline.items, item), one, start));
    const reviewed = (reviewsOf.get(id) ?? []).map(([item, one]) => reviewRow(place(outline.items, item), one));
    return [key, [lesson ? lessonRow(lesson, outline.sections, base) : null, answered, reviewed]];
  });
  const isMore = Object.keys(rest).length > 0;
  return canonical({ v: VERSION, t: base, l: Object.fromEntries(rows), ...(isMore && { r: rest }) });
}

/** Reads a compact text back; never throws, whatever the text is. */
export function expandProgress(text: string, outlines: readonly LessonOutline[]): Expanded {
  const value = parse(text);
  if (!isRecord(value)) return { kind: 'unreadable' };
  const { v, t: base, l: rows, r: rest = {} } = value;
  if (typeof v === 'number' && v > VERSION) return { kind: 'newer' };
  if (v !== VERSION || !isNumber(base) || !isRecord(rows) || !isRecord(rest)) return { kind: 'unreadable' };
  const known = byKey(outlines);
  const lessons = new Map<string, unknown>();
  const items = new Map<string, unknown>();
  const review = new Map<string, unknown>();
  for (const [key, row] of Object.entries(rows)) {
    const outline = key.startsWith('.') ? known.get(key) : { id: key, sections: [], items: [] };
    if (!outline) return { kind: 'newer' };
    const [lesson, answered, reviewed] = listOf(row);
    const start = Array.isArray(lesson) && isNumber(lesson[0]) ? base + lesson[0] : base;
    if (Array.isArray(lesson)) lessons.set(outline.id, lessonOf(lesson, outline.sections, start));
    for (const [item, ...fields] of listOf(answered).map(listOf))
      items.set(itemKey(outline.id, nameOf(outline.items, item)), itemOf(fields, start));
    for (const [item, ...fields] of listOf(reviewed).map(listOf))
      review.set(itemKey(outline.id, nameOf(outline.items, item)), reviewOf(fields));
  }
  const reviewed = review.size > 0 && { review: Object.fromEntries(review) };
  const all = { v: 1, lessons: Object.fromEntries(lessons), items: Object.fromEntries(items), ...reviewed };
  return { kind: 'progress', value: { ...rest, ...all } };
}

function lessonRow(lesson: LessonProgress, sections: readonly string[], base: number): readonly unknown[] {
  const { startedAt, at, doneAt, section, seen, ...more } = lesson;
  const start = minutes(startedAt);
  const since = (time: number) => minutes(time) - start;
  const done = doneAt === undefined ? null : since(doneAt);
  const stopped = section === undefined ? null : place(sections, section);
  return withMore([start - base, since(at), done, stopped, seen.map((id) => place(sections, id))], more);
}

function lessonOf(
  [, at, doneAt, section, seen, more]: readonly unknown[],
  sections: readonly string[],
  start: number,
): JsonRecord {
  return {
    ...moreOf(more),
    seen: listOf(seen).map((id) => nameOf(sections, id)),
    startedAt: start * MINUTE,
    at: timeOf(start, at),
    ...(isNumber(doneAt) && { doneAt: timeOf(start, doneAt) }),
    ...(section !== null && { section: nameOf(sections, section) }),
  };
}

function itemRow(item: number | string, one: ItemProgress, start: number): readonly unknown[] {
  const { answer, status, tries, at, ...more } = one;
  return withMore([item, 3 * tries + STATUSES.indexOf(status), minutes(at) - start, answer], more);
}

function itemOf([judged, at, answer, more]: readonly unknown[], start: number): JsonRecord {
  const number = isNumber(judged) ? judged : -1;
  return {
    ...moreOf(more),
    answer,
    status: STATUSES[number % 3],
    tries: Math.floor(number / 3),
    at: timeOf(start, at),
  };
}

function reviewRow(item: number | string, { box, day, at, ...more }: ReviewProgress): readonly unknown[] {
  return withMore([item, box, day, minutes(at) - day * DAY], more);
}

function reviewOf([box, day, at, more]: readonly unknown[]): JsonRecord {
  return { ...moreOf(more), box, day, at: isNumber(day) ? timeOf(day * DAY, at) : undefined };
}

/** Outlines by the key of their row; two that share a hash (one in a million) go by their ids. */
function byKey(outlines: readonly LessonOutline[]): ReadonlyMap<string, LessonOutline> {
  const found = new Map<string, LessonOutline[]>();
  for (const outline of outlines) {
    const { id, sections, items } = outline;
    const hash = crc32(new TextEncoder().encode([id, '', ...sections, '', ...items].join(' ')));
    const key = `.${hash.toString(36).slice(-4)}`;
    found.set(key, [...(found.get(key) ?? []), outline]);
  }
  return new Map([...found].flatMap(([key, [one, ...others]]) => (one && others.length === 0 ? [[key, one]] : [])));
}

function place(names: readonly string[], name: string): number | string {
  const index = names.indexOf(name);
  return index >= 0 ? index : name;
}

/** The name at a place; what is no place comes back as text for the guards to judge. */
function nameOf(names: readonly string[], at: unknown): string {
  if (typeof at === 'string') return at;
  return (isNumber(at) ? names[at] : undefined) ?? '';
}

function moreOf(more: unknown): JsonRecord {
  return isRecord(more) ? more : {};
}

function withMore(row: readonly unknown[], more: object): readonly unknown[] {
  return Object.keys(more).length > 0 ? [...row, more] : row;
}

/** Records by item key as lists by lesson, in the order of their names. */
function byLesson<T>(records: Readonly<Record<string, T>>): ReadonlyMap<string, readonly [string, T][]> {
  const lessons = new Map<string, [string, T][]>();
  for (const key of Object.keys(records).sort()) {
    const [lesson = '', item = ''] = key.split('/');
    const one = own(records, key);
    if (one !== undefined) lessons.set(lesson, [...(lessons.get(lesson) ?? []), [item, one]]);
  }
  return lessons;
}

/** The first of all times from which something is counted. */
function firstTime({ lessons, items }: Progress): number {
  const times = [
    ...Object.values(lessons).map(({ startedAt }) => startedAt),
    ...Object.values(items).map(({ at }) => at),
  ];
  return times.reduce((first, time) => Math.min(first, time), times[0] ?? 0);
}

function minutes(time: number): number {
  return Math.floor(time / MINUTE);
}

function timeOf(start: number, since: unknown): number | undefined {
  return isNumber(since) ? (start + since) * MINUTE : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so nothing that we wrote; the caller says so in words.
    return undefined;
  }
}
