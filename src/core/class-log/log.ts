/**
 * What a volunteer keeps about evenings at a shared computer: day, place, head count, lessons shown, hands counted. Numbers
 * only: there is no field for anybody's name. A session is open until it is ended, at the latest until its day is over.
 */
import { isRecord } from '../json.ts';
import { dateParts } from '../text/date.ts';
import { isCounted, type Count, type Votes } from '../room-quiz/votes.ts';

/** The hands counted in one round of a question. */
export interface CountedRound extends Votes {
  /** The lesson, and the round inside it (`roundKey`). */
  readonly lesson: string;
  readonly round: string;
  readonly question: string;
}

/** A lesson that was shown. */
export interface ShownLesson {
  readonly id: string;
  readonly title: string;
}

/** One evening. */
export interface Session {
  /** Tells it from all others; 0 in logs of an older version of this page. */
  readonly id: number;
  /** See `dayOf`. */
  readonly day: number;
  readonly place: string;
  readonly heads: number;
  readonly lessons: readonly ShownLesson[];
  readonly rounds: readonly CountedRound[];
}

/** All sessions, the oldest first. */
export interface ClassLog {
  readonly v: 1;
  readonly sessions: readonly Session[];
  /** Whether the last session still goes on. */
  readonly isOpen: boolean;
}

/** The longest place, in characters. */
export const PLACE_LIMIT = 80;
/** The largest head count. */
export const MOST_HEADS = 999;
/** Nothing written yet. */
export const emptyLog: ClassLog = { v: 1, sessions: [], isOpen: false };

/** Why a session did not begin. */
export type SessionFault = 'place' | 'heads';

/** Begins a session; one that was still open ends with it. */
export function startSession(
  log: ClassLog,
  { id, day, place, heads }: Pick<Session, 'id' | 'day' | 'place' | 'heads'>,
): ClassLog | SessionFault {
  const where = place.trim().replace(/\s+/g, ' ').slice(0, PLACE_LIMIT);
  if (where === '') return 'place';
  if (!isHeads(heads)) return 'heads';
  return { v: 1, sessions: [...log.sessions, { id, day, place: where, heads, lessons: [], rounds: [] }], isOpen: true };
}

/** Ends the session that goes on. */
export function endSession(log: ClassLog): ClassLog {
  return { ...log, isOpen: false };
}

/** The session that goes on today; one that nobody ended yesterday is over. */
export function openSession({ sessions, isOpen }: ClassLog, today: number): Session | undefined {
  const last = sessions.at(-1);
  return isOpen && last?.day === today ? last : undefined;
}

/** The session that something belongs to, and the day it happens on: another session takes nothing of it. */
export interface Due {
  readonly id: number;
  readonly today: number;
}

/** The month of a session, as a spreadsheet sorts it: 2026-11. */
function monthOf({ day }: Pick<Session, 'day'>): string {
  const { year, month } = dateParts(day);
  return `${year}-${month.padStart(2, '0')}`;
}

/** The months in which there were sessions, the newest first. */
export function monthsOf({ sessions }: ClassLog): readonly string[] {
  return [...new Set(sessions.map(monthOf))].sort().reverse();
}

/** The log with the sessions of one month only. */
export function ofMonth(log: ClassLog, month: string): ClassLog {
  return { ...log, sessions: log.sessions.filter((session) => monthOf(session) === month) };
}

/** Adds a lesson to its session while that goes on, once. */
export function addLesson(log: ClassLog, due: Due, lesson: ShownLesson): ClassLog {
  return change(log, due, (session) =>
    session.lessons.some(({ id }) => id === lesson.id)
      ? session
      : { ...session, lessons: [...session.lessons, lesson] },
  );
}

/** Adds what was counted in a round; counted anew, the round is written over. */
export function addRound(log: ClassLog, due: Due, counts: CountedRound): ClassLog {
  if (!isCounted(counts.first) && !isCounted(counts.now)) return log;
  const isSame = (one: CountedRound) => one.lesson === counts.lesson && one.round === counts.round;
  return change(log, due, (session) => ({
    ...session,
    rounds: session.rounds.some(isSame)
      ? session.rounds.map((one) => (isSame(one) ? counts : one))
      : [...session.rounds, counts],
  }));
}

/** The log as text. */
export function encodeLog(log: ClassLog): string {
  return JSON.stringify(log);
}

/** What the device holds; what is no session is left out. */
export function decodeLog(text: string | null): ClassLog {
  const value = parsed(text ?? '');
  if (!isRecord(value) || value.v !== 1) return emptyLog;
  return { v: 1, sessions: listOf(value.sessions, sessionIn), isOpen: value.isOpen === true };
}

function change(log: ClassLog, { id, today }: Due, next: (session: Session) => Session): ClassLog {
  const session = openSession(log, today);
  if (session?.id !== id) return log;
  const changed = next(session);
  return changed === session ? log : { ...log, sessions: [...log.sessions.slice(0, -1), changed] };
}

function sessionIn(value: unknown): Session | undefined {
  if (!isRecord(value)) return undefined;
  const { id, day, place, heads } = value;
  if (!Number.isSafeInteger(day) || typeof place !== 'string' || !isHeads(heads)) return undefined;
  const lessons = listOf(value.lessons, lessonIn);
  const known = Number.isSafeInteger(id) ? (id as number) : 0;
  return { id: known, day: day as number, place, heads, lessons, rounds: listOf(value.rounds, roundIn) };
}

function lessonIn(value: unknown): ShownLesson | undefined {
  if (!isRecord(value)) return undefined;
  const { id, title } = value;
  return typeof id === 'string' && typeof title === 'string' ? { id, title } : undefined;
}

function roundIn(value: unknown): CountedRound | undefined {
  if (!isRecord(value)) return undefined;
  const { lesson, round, question, first, now } = value;
  if (typeof lesson !== 'string' || typeof round !== 'string' || typeof question !== 'string') return undefined;
  return { lesson, round, question, ...(Array.isArray(first) && { first: countIn(first) }), now: countIn(now) };
}

function countIn(value: unknown): Count {
  if (!Array.isArray(value)) return [];
  return value.map((hands: unknown) => (typeof hands === 'number' && Number.isFinite(hands) ? hands : undefined));
}

function isHeads(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_HEADS;
}

function listOf<T>(value: unknown, read: (one: unknown) => T | undefined): readonly T[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => read(one) ?? []) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Nothing was kept, or by another program: the log begins anew.
    return undefined;
  }
}
