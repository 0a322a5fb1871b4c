/**
 * Finished lessons as a row of digits, to be read out and typed: "0412 8191 0007 5530". Every group of four digits but the last
 * holds thirteen lessons as bits, in the order of their ids; the last group makes the whole number fit a remainder that version
 * and list of lessons determine. So one wrong digit, two digits swapped and two groups swapped never pass, nor does a code of
 * another list of lessons. Digits only: keyboards for Vietnamese turn letters into others ("as" into "á"), digits they leave
 * alone, every phone has large keys for them, and no two of them sound alike.
 */
import { crc32 } from './checksum.ts';

const VERSION = 1;
const GROUP = 4;
const LESSONS_A_GROUP = 13;

/** A prime below 10,000: only then does every single mistake change the remainder. */
const PRIME = 9973;

/** More groups than anyone would type; a longer list of lessons has no such code. */
const GROUPS_LIMIT = 12;

/** What was typed: lessons, or why it was refused. `count` = digits that a code has. */
export type SpokenResult =
  | { readonly kind: 'lessons'; readonly ids: readonly string[] }
  | { readonly kind: 'refused'; readonly fault: 'short' | 'wrong'; readonly count: number };

/** The groups of digits for the lessons done, of all lessons of the course; none when there are too many lessons. */
export function spokenCode(all: readonly string[], done: ReadonlySet<string>): readonly string[] {
  const lessons = inOrder(all);
  const groups = Array.from({ length: groupsFor(lessons) - 1 }, (_, group) => {
    const bits = lessons.slice(group * LESSONS_A_GROUP, (group + 1) * LESSONS_A_GROUP).map((id) => done.has(id));
    return fourDigits(bits.reduce((sum, isDone, bit) => sum + (isDone ? 2 ** bit : 0), 0));
  });
  if (groups.length >= GROUPS_LIMIT) return [];
  const before = remainder(`${groups.join('')}0000`);
  return [...groups, fourDigits((seedOf(lessons) - before + PRIME) % PRIME)];
}

/** Reads what was typed; never throws. Spaces, stops and dashes do not matter, nor letters that look like 0 or 1. */
export function readSpokenCode(all: readonly string[], typed: string): SpokenResult {
  const lessons = inOrder(all);
  const count = groupsFor(lessons) * GROUP;
  const digits = tidy(typed);
  const refused = (fault: 'short' | 'wrong'): SpokenResult => ({ kind: 'refused', fault, count });
  if (!/^\d*$/.test(digits)) return refused('wrong');
  if (digits.length !== count) return refused('short');
  const values = Array.from({ length: count / GROUP - 1 }, (_, group) =>
    Number(digits.slice(group * GROUP, (group + 1) * GROUP)),
  );
  if (values.some((value) => value >= 2 ** LESSONS_A_GROUP) || remainder(digits) !== seedOf(lessons))
    return refused('wrong');
  const isDone = (index: number) =>
    ((values[Math.floor(index / LESSONS_A_GROUP)] ?? 0) >> (index % LESSONS_A_GROUP)) & 1;
  return { kind: 'lessons', ids: lessons.filter((_, index) => isDone(index)) };
}

/** How many groups the code of these lessons has, the checking one included. */
function groupsFor(lessons: readonly string[]): number {
  return Math.ceil(lessons.length / LESSONS_A_GROUP) + 1;
}

/** By id, so that a lesson moved to another place of the course changes no code. */
function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}

function tidy(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s.,·–—-]/g, '')
    .replace(/[oO]/g, '0')
    .replace(/[iIlL|]/g, '1');
}

function remainder(digits: string): number {
  return [...digits].reduce((sum, digit) => (sum * 10 + Number(digit)) % PRIME, 0);
}

function seedOf(lessons: readonly string[]): number {
  return crc32(new TextEncoder().encode([VERSION, ...lessons].join(' '))) % PRIME;
}

function fourDigits(value: number): string {
  return String(value).padStart(GROUP, '0');
}
