import { FRAME_RATE } from './features.ts';

/** Frames [from, to) in which nobody speaks. */
export interface Silence {
  readonly from: number;
  readonly to: number;
}

/** A shorter gap is part of a word: the closure of a p, t, k. */
const SHORTEST = Math.round(0.12 * FRAME_RATE);
/** A shorter sound inside a pause is a click or a page being turned. */
const SHORTEST_SOUND = Math.round(0.05 * FRAME_RATE);
/** What is left of every pause, so that slow and fast readers look alike. */
const KEPT = Math.round(0.08 * FRAME_RATE);
/** How far (dB) above the quiet of the room speech begins, as a share of the distance to loud speech. */
const SHARE = 0.35;
/** A recording without noise has no floor worth the name: nothing more than this far (dB) under loud speech is speech. */
const DEEPEST = 45;

/** The pauses of a recording, by its loudness in dB a frame; also those at its ends. */
export function silencesIn(energy: Float32Array): Silence[] {
  const limit = speechLevel(energy);
  const spoken = stretches(energy.length, (frame) => (energy[frame] ?? -99) >= limit).filter(
    ({ from, to }) => to - from >= SHORTEST_SOUND,
  );
  const edges = [{ from: 0, to: 0 }, ...spoken, { from: energy.length, to: energy.length }];
  return edges
    .slice(1)
    .map(({ from }, index) => ({ from: edges[index]?.to ?? 0, to: from }))
    .filter(({ from, to }) => to > from && (to - from >= SHORTEST || from === 0 || to === energy.length));
}

/** The frames that are left when every pause is cut down to the same short one. */
export function withoutPauses(count: number, silences: readonly Silence[]): Int32Array {
  const dropped = new Uint8Array(count);
  for (const { from, to } of silences) dropped.fill(1, from + Math.ceil(KEPT / 2), Math.max(from, to - KEPT / 2));
  const kept: number[] = [];
  for (let frame = 0; frame < count; frame += 1) if (dropped[frame] === 0) kept.push(frame);
  return Int32Array.from(kept);
}

function speechLevel(energy: Float32Array): number {
  const sorted = Float32Array.from(energy).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? -99;
  const loud = at(0.95);
  const quiet = Math.max(at(0.05), loud - DEEPEST);
  return quiet + SHARE * (loud - quiet);
}

function stretches(count: number, holds: (frame: number) => boolean): Silence[] {
  const found: Silence[] = [];
  let from = -1;
  for (let frame = 0; frame <= count; frame += 1) {
    const inside = frame < count && holds(frame);
    if (inside && from === -1) from = frame;
    if (!inside && from !== -1) {
      found.push({ from, to: frame });
      from = -1;
    }
  }
  return found;
}
