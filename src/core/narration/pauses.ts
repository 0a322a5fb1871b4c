import type { BlockKind } from './blocks.ts';

/**
 * The grid of time, in ms, that both sound formats share: two Opus packets of 60 ms are as long as five MP3 frames of 24 ms.
 * Every passage is a whole number of grid steps long, so passages can be joined without decoding them.
 */
export const GRID = 120;
/** Silence at the start of a passage, in ms: longer than what either encoder needs to start (46 ms). */
export const LEAD = 100;
/** Least silence at the end of a passage, in ms: both encoders must have rung out. */
export const TAIL = 80;
/** Silence between two sentences of a passage, in ms. */
export const SENTENCE_GAP = 450;

/** Silence before a block, from the last word of the one before to its first word. */
const BEFORE: Readonly<Record<BlockKind, number>> = {
  heading: 1200,
  picture: 900,
  paragraph: 800,
  item: 650,
  option: 650,
};

/** Grid steps of silence to put before a block, when the passage before it ends with `tail` ms of silence. */
export function stepsBefore(kind: BlockKind, tail: number): number {
  return Math.max(0, Math.round((BEFORE[kind] - LEAD - tail) / GRID));
}
