/**
 * Dynamic time warping: the cheapest way to walk through two sounds at once. First on every fourth frame, over a wide band,
 * then on all frames close to what the first walk found; so a lesson of ten minutes takes seconds.
 */
import { DIMENSIONS } from './features.ts';

/** The first and the last frame of the recording that sound with each frame of the reference. */
export interface Walk {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const COARSE = 4;
/** Band of the first walk: this share of the recording, at least so many coarse frames (24 s). */
const BAND_SHARE = 0.2;
const BAND_LEAST = 600;
/** Band of the second walk, in frames on both sides (0.4 s). */
const FINE_BAND = 40;
/** Standing still in one of the sounds costs a little, so that equal costs go straight on. */
const STAY = 0.25;

type Band = (row: number) => readonly [from: number, to: number];

/** Walks through two lists of normalised frames. */
export function warp(reference: Float32Array, recording: Float32Array): Walk {
  const coarseReference = thin(reference);
  const coarseRecording = thin(recording);
  const [rows, columns] = [coarseReference.length / DIMENSIONS, coarseRecording.length / DIMENSIONS];
  const radius = Math.max(BAND_LEAST, Math.round(columns * BAND_SHARE));
  const middle = (row: number): number => Math.round((row * columns) / rows);
  const coarse = walk(coarseReference, coarseRecording, (row) => [
    Math.max(0, Math.min(middle(row) - radius, columns - 1)),
    Math.min(columns, middle(row) + radius),
  ]);
  const end = recording.length / DIMENSIONS;
  return walk(reference, recording, (row) => {
    const near = Math.min(rows - 1, Math.floor(row / COARSE));
    const isLast = row === reference.length / DIMENSIONS - 1;
    const from = row === 0 ? 0 : (coarse.first[near] ?? 0) * COARSE - FINE_BAND;
    const to = isLast ? end : ((coarse.last[near] ?? 0) + 1) * COARSE + FINE_BAND;
    return [Math.max(0, Math.min(from, end - 1)), Math.min(end, to)];
  });
}

/** Every four frames become one, their mean. */
function thin(frames: Float32Array): Float32Array {
  const count = Math.ceil(frames.length / DIMENSIONS / COARSE);
  const output = new Float32Array(count * DIMENSIONS);
  for (let at = 0; at < frames.length; at += 1) {
    const frame = Math.floor(at / DIMENSIONS / COARSE);
    const share = Math.min(COARSE, frames.length / DIMENSIONS - frame * COARSE);
    const place = frame * DIMENSIONS + (at % DIMENSIONS);
    output[place] = (output[place] ?? 0) + (frames[at] ?? 0) / share;
  }
  return output;
}

const FROM_BOTH = 0;
const FROM_ROW = 1;
const FROM_COLUMN = 2;

function walk(reference: Float32Array, recording: Float32Array, band: Band): Walk {
  const rows = reference.length / DIMENSIONS;
  const bands = Array.from({ length: rows }, (_, row) => band(row));
  const steps: Uint8Array[] = [];
  let before = new Float64Array();
  let beforeFrom = 0;
  bands.forEach(([from, to], row) => {
    const sums = new Float64Array(to - from);
    const taken = new Uint8Array(to - from);
    const reached = (column: number): number => before[column - beforeFrom] ?? Infinity;
    for (let column = from; column < to; column += 1) {
      const cost = distance(reference, row, recording, column);
      const both = row === 0 ? (column === 0 ? 0 : Infinity) : reached(column - 1);
      const above = row === 0 ? Infinity : reached(column) + STAY;
      const left = (sums[column - from - 1] ?? Infinity) + STAY;
      const best = Math.min(both, above, left);
      taken[column - from] = best === both ? FROM_BOTH : best === above ? FROM_ROW : FROM_COLUMN;
      sums[column - from] = best + cost;
    }
    steps.push(taken);
    before = sums;
    beforeFrom = from;
  });
  return traceBack(bands, steps);
}

function traceBack(bands: readonly (readonly [number, number])[], steps: readonly Uint8Array[]): Walk {
  const rows = steps.length;
  const first = new Int32Array(rows);
  const last = new Int32Array(rows).fill(-1);
  let row = rows - 1;
  let column = (bands[row]?.[1] ?? 1) - 1;
  while (row >= 0 && column >= 0) {
    first[row] = column;
    if (last[row] === -1) last[row] = column;
    const step = steps[row]?.[column - (bands[row]?.[0] ?? 0)] ?? FROM_BOTH;
    if (step !== FROM_COLUMN) row -= 1;
    if (step !== FROM_ROW) column -= 1;
  }
  return { first, last };
}

/** How unlike two frames are. */
export function distance(one: Float32Array, row: number, other: Float32Array, column: number): number {
  const [a, b] = [row * DIMENSIONS, column * DIMENSIONS];
  let sum = 0;
  for (let part = 0; part < DIMENSIONS; part += 1) {
    const difference = (one[a + part] ?? 0) - (other[b + part] ?? 0);
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}
