/** Progress as a file that a learner keeps or carries to another phone. */
import { isRecord } from '../json.ts';
import { decodeValue } from './decode.ts';
import { mergeProgress } from './merge.ts';
import type { Progress } from './shape.ts';

/** The mark by which we know our own files. */
const KIND = 'hoc-vu-so.progress';

/** The largest file that is looked at, in bytes: three thousand lessons with all their answers are less. */
export const FILE_LIMIT = 2_000_000;

/** Why a file was refused. */
export type FileFault = 'too-big' | 'not-ours' | 'newer' | 'nothing';

/** What a file holds, or why it was refused. */
export type FileResult =
  { readonly kind: 'progress'; readonly progress: Progress } | { readonly kind: 'refused'; readonly fault: FileFault };

/** The text of the file; `note` is a line for a person who opens it. */
export function writeProgressFile(progress: Progress, note: string, savedAt: Date): string {
  return `${JSON.stringify({ kind: KIND, v: 1, note, savedAt: savedAt.toISOString(), progress }, null, 1)}\n`;
}

/** A name that says what the file is and of which day (of the device's own calendar): hoc-vu-so-tien-do-2026-11-22.json */
export function progressFileName(savedAt: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `hoc-vu-so-tien-do-${savedAt.getFullYear()}-${two(savedAt.getMonth() + 1)}-${two(savedAt.getDate())}.json`;
}

/** Reads a file; never throws, whatever the file is. */
export function readProgressFile(text: string): FileResult {
  if (text.length > FILE_LIMIT) return refused('too-big');
  const file = parse(text);
  if (!isRecord(file) || file.kind !== KIND) return refused('not-ours');
  if (typeof file.v === 'number' && file.v > 1) return refused('newer');
  const decoded = decodeValue(file.progress);
  if (decoded.kind !== 'read') return refused(decoded.kind === 'newer' ? 'newer' : 'not-ours');
  const { lessons, items } = decoded.progress;
  if (Object.keys({ ...lessons, ...items }).length === 0) return refused('nothing');
  return { kind: 'progress', progress: decoded.progress };
}

/** Adds what a file holds to what is here. Loading is a wish of now: an erasure on either side does not undo it. */
export function addProgress(here: Progress, fromFile: Progress): Progress {
  const { erasedAt: _, ...data } = fromFile;
  return mergeProgress(here, here.erasedAt === undefined ? data : { ...data, erasedAt: here.erasedAt });
}

function refused(fault: FileFault): FileResult {
  return { kind: 'refused', fault };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so not our file; the caller says so in words.
    return undefined;
  }
}
