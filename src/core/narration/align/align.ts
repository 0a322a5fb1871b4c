import { ALIGN_RATE, DIMENSIONS, FRAME_RATE, framesOf, normalise } from './features.ts';
import { silencesIn, withoutPauses } from './pauses-heard.ts';
import { distance, warp } from './dtw.ts';
import type { Silence } from './pauses-heard.ts';
import type { Walk } from './dtw.ts';

/** A sentence as the built-in voice reads it: samples at ALIGN_RATE, silence cut off, and the seconds at which words begin. */
export interface ReferenceSentence {
  readonly signal: Float32Array;
  readonly marks: readonly number[];
}

/**
 * Where a sentence sounds in a recording, in s, and where its words begin. `cost` says how unlike the two readings are there
 * (0 the same, about 1 two texts that have nothing in common), `tempo` how long it takes compared with the built-in voice.
 */
export interface AlignedSentence {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly number[];
  readonly cost: number;
  readonly tempo: number;
}

/** Silence put between two sentences of the reference, in s. */
const GAP = 0.3;
/** Frequencies are moved by these factors to find the one that fits the speaker. */
const STRETCHES = [0.88, 0.94, 1, 1.06, 1.12, 1.18, 1.25];
/** How far (s) a sentence border may be moved to fall into a pause. */
const SNAP = 0.6;

/** Finds the sentences of a text in a recording of it (mono, ALIGN_RATE), by a reference reading of the same sentences. */
export function alignSpeech(recording: Float32Array, sentences: readonly ReferenceSentence[]): AlignedSentence[] {
  if (sentences.length === 0) return [];
  const { signal, starts } = joinReference(sentences);
  const reference = compress(signal);
  const heard = likest(reference, recording);
  const walk = warp(reference.frames, heard.frames);
  const unlike = meanDistance(reference.frames, heard.frames);
  const place = (second: number, side: 'first' | 'last'): number => {
    const frame = Math.min(reference.kept.length - 1, nearest(reference.kept, second * FRAME_RATE));
    return (heard.kept[walk[side][frame] ?? 0] ?? 0) / FRAME_RATE;
  };
  const roughly = sentences.map(({ signal: said }, index) => {
    const start = starts[index] ?? 0;
    return { start: place(start, 'first'), end: place(start + said.length / ALIGN_RATE, 'last') };
  });
  const borders = snapBorders(roughly, heard.silences);
  return sentences.map((sentence, index) => {
    const { start, end } = borders[index] ?? { start: 0, end: 0 };
    const at = starts[index] ?? 0;
    const length = sentence.signal.length / ALIGN_RATE;
    const marks = sentence.marks.map((mark, word) => (word === 0 ? start : clamp(place(at + mark, 'first'), start, end)));
    const cost = costBetween(walk, reference.kept, at, at + length) / unlike;
    return { start, end, marks: rising(marks), cost, tempo: spokenBetween(heard.kept, start, end) / length };
  });
}

interface Compressed {
  readonly kept: Int32Array;
  readonly silences: readonly Silence[];
  readonly frames: Float32Array;
}

/** The recording with its frequencies moved to where it is most like the reference. */
function likest(reference: Compressed, recording: Float32Array): Compressed {
  const plain = compress(recording);
  const { first } = warp(reference.frames, plain.frames);
  let best = { heard: plain, cost: Infinity };
  for (const stretch of STRETCHES) {
    const heard = stretch === 1 ? plain : compress(recording, stretch, plain);
    const cost = first.reduce((sum, column, row) => sum + distance(reference.frames, row, heard.frames, column), 0);
    if (cost < best.cost) best = { heard, cost };
    if (process.env.DBG) console.log(stretch, (cost / first.length).toFixed(3));
  }
  return best.heard;
}

function compress(signal: Float32Array, stretch = 1, like?: Compressed): Compressed {
  const frames = framesOf(signal, stretch);
  if (like !== undefined) return { ...like, frames: normalise(frames, like.kept) };
  const silences = silencesIn(frames.energy);
  const kept = withoutPauses(frames.count, silences);
  return { kept, silences, frames: normalise(frames, kept) };
}

function joinReference(sentences: readonly ReferenceSentence[]): { signal: Float32Array; starts: number[] } {
  const gap = Math.round(GAP * ALIGN_RATE);
  const starts: number[] = [];
  let at = gap;
  for (const { signal } of sentences) {
    starts.push(at / ALIGN_RATE);
    at += signal.length + gap;
  }
  const joined = new Float32Array(at);
  sentences.forEach(({ signal }, index) => joined.set(signal, Math.round((starts[index] ?? 0) * ALIGN_RATE)));
  return { signal: joined, starts };
}

/** Every border between two sentences is moved into the longest near pause; the ends of the recording likewise. */
function snapBorders(
  roughly: readonly { readonly start: number; readonly end: number }[],
  silences: readonly Silence[],
): { start: number; end: number }[] {
  const pauses = silences.map(({ from, to }) => ({ from: from / FRAME_RATE, to: to / FRAME_RATE }));
  const borders = Array.from({ length: roughly.length + 1 }, (_, index) => {
    const end = roughly[index - 1]?.end;
    const start = roughly[index]?.start;
    const middle = ((end ?? start ?? 0) + (start ?? end ?? 0)) / 2;
    const isInner = end !== undefined && start !== undefined;
    const near = pauses
      .map((pause) => ({ pause, away: Math.max(0, pause.from - middle, middle - pause.to) }))
      .filter(({ away }) => away <= SNAP)
      .map(({ pause, away }) => ({ pause, worth: Math.min(1, pause.to - pause.from) - away }));
    const best = near.reduce((most, one) => (one.worth > most.worth ? one : most), { pause: undefined, worth: -1 } as {
      pause: { from: number; to: number } | undefined;
      worth: number;
    });
    if (best.pause === undefined) return { from: isInner ? middle : (end ?? 0), to: isInner ? middle : (start ?? 0) };
    return best.pause;
  });
  return roughly.map((_, index) => {
    const start = borders[index]?.to ?? 0;
    return { start, end: Math.max(start, borders[index + 1]?.from ?? start) };
  });
}

function costBetween({ cost }: Walk, kept: Int32Array, from: number, to: number): number {
  const [first, last] = [nearest(kept, from * FRAME_RATE), nearest(kept, to * FRAME_RATE)];
  let sum = 0;
  for (let frame = first; frame <= last; frame += 1) sum += cost[frame] ?? 0;
  return sum / Math.max(1, last - first + 1);
}

/** Seconds of a stretch that are left when its pauses are cut down. */
function spokenBetween(kept: Int32Array, from: number, to: number): number {
  return (nearest(kept, to * FRAME_RATE) - nearest(kept, from * FRAME_RATE)) / FRAME_RATE;
}

/** What frames that have nothing to do with each other cost: the measure for all other costs. */
function meanDistance(one: Float32Array, other: Float32Array): number {
  const [rows, columns] = [one.length / DIMENSIONS, other.length / DIMENSIONS];
  let total = 0;
  const tries = 2000;
  for (let index = 0; index < tries; index += 1) {
    const row = Math.floor((index * 7919) % rows) * DIMENSIONS;
    const column = Math.floor((index * 104_729) % columns) * DIMENSIONS;
    let sum = 0;
    for (let part = 0; part < DIMENSIONS; part += 1)
      sum += ((one[row + part] ?? 0) - (other[column + part] ?? 0)) ** 2;
    total += Math.sqrt(sum);
  }
  return total / tries;
}

/** Index of the first kept frame at or behind a frame of the whole sound. */
function nearest(kept: Int32Array, frame: number): number {
  let [low, high] = [0, kept.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] ?? 0) < frame - 0.5) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function rising(values: readonly number[]): number[] {
  let most = -Infinity;
  return values.map((value) => (most = Math.max(most, value)));
}
