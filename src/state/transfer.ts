/** Moving progress to another phone: making codes, reading them, adding what they hold, and taking that back. */
import { decodeValue, encodeProgress } from '../core/progress/decode.ts';
import { addProgress } from '../core/progress/file.ts';
import { bringBack } from '../core/progress/erase.ts';
import { finishLesson } from '../core/progress/learn.ts';
import type { LessonOutline, Progress } from '../core/progress/shape.ts';
import { compactProgress, expandProgress } from '../core/transfer/compact.ts';
import { openEnvelope, PARTS_LIMIT, sealEnvelope } from '../core/transfer/envelope.ts';
import { joinPieces, piecesOf } from '../core/transfer/parts.ts';
import { readSpokenCode, spokenCode, type SpokenResult } from '../core/transfer/spoken-code.ts';
import { copyText } from '../ports/clipboard.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { deviceDeflate, type DeflatePort } from '../ports/deflate.ts';
import { progress as deviceProgress, type ProgressState } from './progress.ts';

/** Bytes that one code may grow to when expanded: many times what a code of ours holds, and nothing to a poor phone. */
const EXPANDED_LIMIT = 100_000;

/** The longest code of a single lesson that is still shown, in characters: beyond it no camera finds the dots. */
const DENSE_LIMIT = 1800;

/** What a code or a device holds, counted. */
export interface Holdings {
  readonly done: number;
  /** Lessons begun and not finished. */
  readonly started: number;
  /** Items answered. */
  readonly items: number;
  /** Modules tested. */
  readonly tests: number;
}

/** One of the codes that together hold all progress; each can be read by itself, in any order. */
export interface CodePart {
  readonly code: string;
  readonly holds: Holdings;
}

/** Why a code was refused: `newer` = of another edition of the page, `missing` = this browser cannot expand it. */
export type CodeFault = 'damaged' | 'newer' | 'nothing' | 'missing' | 'short' | 'wrong';

/** What a code would bring, which nothing is done with until `accept`. */
export interface Offer {
  readonly kind: 'offer';
  /** Which of how many codes, from 1. */
  readonly part: number;
  readonly of: number;
  readonly holds: Holdings;
  /** False when everything in it is here already. */
  readonly isNew: boolean;
  readonly add: (here: Progress, now: number) => Progress;
}

/** What a code turned out to be. */
export type CodeResult = Offer | { readonly kind: 'refused'; readonly fault: CodeFault; readonly count?: number };

/** What the page "Chuyển sang máy khác" can do. */
export interface TransferState {
  /** Calls back with what is here: now, and whenever progress changes. */
  follow(listener: (holds: Holdings) => void): void;
  /** Codes of at most `room` characters each; `isWhole` is false when something fits into no code. */
  makeCodes(
    room: number,
    outlines: readonly LessonOutline[],
  ): Promise<{ readonly parts: readonly CodePart[]; readonly isWhole: boolean }>;
  /** The finished lessons in groups of digits; empty when the course has too many lessons. */
  spokenCode(outlines: readonly LessonOutline[]): readonly string[];
  readCode(code: string, outlines: readonly LessonOutline[]): Promise<CodeResult>;
  readSpoken(typed: string, outlines: readonly LessonOutline[]): CodeResult;
  accept(offer: Offer): void;
  /** Takes back what the last `accept` added; false when something was learned since, which must not be lost. */
  undo(): boolean;
  /** False when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
}

interface TransferDeps {
  readonly progress: ProgressState;
  readonly clock: Clock;
  readonly deflate: DeflatePort;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Joins moving to the progress of one learner. */
export function createTransfer({ progress: state, clock, deflate, copy }: TransferDeps): TransferState {
  let undoable: { readonly before: Progress; readonly after: string } | undefined;

  const offer = (part: number, of: number, add: Offer['add'], holds: Holdings): Offer => {
    const here = state.$progress.get();
    // Codes know whole minutes only, so seconds are not what makes something new.
    const isNew = compactProgress(add(here, clock.now()), []) !== compactProgress(here, []);
    return { kind: 'offer', part, of, holds, isNew, add };
  };
  const packed = async (piece: Progress, outlines: readonly LessonOutline[]) => {
    const plain = new TextEncoder().encode(compactProgress(piece, outlines));
    const small = await deflate.deflate(plain);
    return small && small.length < plain.length
      ? { isDeflated: true, payload: small }
      : { isDeflated: false, payload: plain };
  };
  const lengthOf = (letter: Awaited<ReturnType<typeof packed>>) => sealEnvelope({ part: 1, of: 1, ...letter }).length;

  return {
    follow: (listener) => void state.$progress.subscribe((now) => listener(holdingsOf(now))),
    async makeCodes(room, outlines) {
      const full: { piece: Progress; letter: Awaited<ReturnType<typeof packed>> }[] = [];
      let isWhole = true;
      for (const piece of piecesOf(state.$progress.get())) {
        const last = full.at(-1);
        const joined = last && joinPieces(last.piece, piece);
        const letter = joined && (await packed(joined, outlines));
        if (joined && letter && lengthOf(letter) <= room) {
          full[full.length - 1] = { piece: joined, letter };
          continue;
        }
        const alone = await packed(piece, outlines);
        if (lengthOf(alone) <= DENSE_LIMIT && full.length < PARTS_LIMIT) full.push({ piece, letter: alone });
        else isWhole = false;
      }
      const parts = full.map(({ piece, letter }, index) => ({
        code: sealEnvelope({ part: index + 1, of: full.length, ...letter }),
        holds: holdingsOf(piece),
      }));
      return { parts, isWhole };
    },
    spokenCode: (outlines) => spokenCode(idsOf(outlines), doneIn(state.$progress.get())),
    async readCode(code, outlines) {
      const opened = openEnvelope(code);
      if (opened.kind === 'refused') return opened;
      const { part, of, isDeflated, payload } = opened.letter;
      const bytes = isDeflated ? await deflate.inflate(payload, EXPANDED_LIMIT) : payload;
      if (typeof bytes === 'string') return refused(bytes);
      const expanded = expandProgress(new TextDecoder().decode(bytes), outlines);
      const decoded = expanded.kind === 'progress' ? decodeValue(expanded.value) : expanded;
      if (decoded.kind !== 'read') return refused(decoded.kind === 'newer' ? 'newer' : 'damaged');
      const { lessons, items, tests } = decoded.progress;
      if (Object.keys({ ...lessons, ...items, ...tests }).length === 0) return refused('nothing');
      return offer(part, of, (here) => addProgress(here, decoded.progress), holdingsOf(decoded.progress));
    },
    readSpoken(typed, outlines) {
      const read: SpokenResult = readSpokenCode(idsOf(outlines), typed);
      if (read.kind === 'refused') return read;
      if (read.ids.length === 0) return refused('nothing');
      const add: Offer['add'] = (here, now) =>
        read.ids.filter((id) => !doneIn(here).has(id)).reduce((sum, id) => finishLesson(sum, id, now), here);
      return offer(1, 1, add, { done: read.ids.length, started: 0, items: 0, tests: 0 });
    },
    accept({ add }) {
      state.update((before, now) => {
        const after = add(before, now);
        undoable = { before, after: encodeProgress(after) };
        return after;
      });
    },
    undo() {
      const last = undoable;
      undoable = undefined;
      let isUndone = false;
      state.update((current, now) => {
        if (encodeProgress(current) !== last?.after) return current;
        isUndone = true;
        return bringBack(last.before, current, now);
      });
      return isUndone;
    },
    copy,
  };
}

/** Moving the progress kept on this device. */
export const transfer = createTransfer({
  progress: deviceProgress,
  clock: deviceClock,
  deflate: deviceDeflate,
  copy: copyText,
});

function refused(fault: CodeFault): CodeResult {
  return { kind: 'refused', fault };
}

function idsOf(outlines: readonly LessonOutline[]): readonly string[] {
  return outlines.map(({ id }) => id);
}

function doneIn({ lessons }: Progress): ReadonlySet<string> {
  return new Set(Object.entries(lessons).flatMap(([id, { doneAt }]) => (doneAt === undefined ? [] : [id])));
}

function holdingsOf({ lessons, items, tests = {} }: Progress): Holdings {
  const done = Object.values(lessons).filter(({ doneAt }) => doneAt !== undefined).length;
  const count = (records: object) => Object.keys(records).length;
  return { done, started: count(lessons) - done, items: count(items), tests: count(tests) };
}
