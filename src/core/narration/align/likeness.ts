import { DIMENSIONS } from './features.ts';
import { distance } from './dtw.ts';

/** Standing still costs more here than in the walk: an unlike text must not be made alike by stretching it. */
const STAY = 2.5;
/** Fewer frames than this say nothing. */
const SHORTEST = 5;

/**
 * How unlike two readings of a sentence are, from their frames: what it costs to walk through both, measured against walking
 * through the same reading turned round in three ways. So neither the speaker nor the microphone counts, only the order of
 * the sounds: the same sentence gives 0.2 to 0.85, another one 0.9 and more.
 */
export function unlikeness(reference: Float32Array, recording: Float32Array): number {
  if (reference.length < SHORTEST * DIMENSIONS || recording.length < SHORTEST * DIMENSIONS) return 1;
  const turned = [backward(reference), halvesSwapped(reference), backward(halvesSwapped(reference))];
  const chance = turned.reduce((sum, other) => sum + walkCost(other, recording), 0) / turned.length;
  return walkCost(reference, recording) / chance;
}

function walkCost(reference: Float32Array, recording: Float32Array): number {
  const columns = recording.length / DIMENSIONS;
  const rows = reference.length / DIMENSIONS;
  let before = new Float64Array(columns).fill(Infinity);
  for (let row = 0; row < rows; row += 1) {
    const sums = new Float64Array(columns);
    for (let column = 0; column < columns; column += 1) {
      const cost = distance(reference, row, recording, column);
      const both = row === 0 && column === 0 ? 0 : (before[column - 1] ?? Infinity);
      const one = Math.min(before[column] ?? Infinity, sums[column - 1] ?? Infinity);
      sums[column] = Math.min(both + 2 * cost, one + cost + STAY);
    }
    before = sums;
  }
  return (before[columns - 1] ?? 0) / (rows + columns);
}

function backward(frames: Float32Array): Float32Array {
  const count = frames.length / DIMENSIONS;
  const output = new Float32Array(frames.length);
  for (let frame = 0; frame < count; frame += 1)
    output.set(frames.subarray((count - 1 - frame) * DIMENSIONS, (count - frame) * DIMENSIONS), frame * DIMENSIONS);
  return output;
}

function halvesSwapped(frames: Float32Array): Float32Array {
  const half = Math.floor(frames.length / DIMENSIONS / 2) * DIMENSIONS;
  const output = new Float32Array(frames.length);
  output.set(frames.subarray(half));
  output.set(frames.subarray(0, half), frames.length - half);
  return output;
}
