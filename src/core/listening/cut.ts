/** From lines to sound: which stretch of which file says them. */
import type { Timing } from '../narration/timing.ts';
import type { PhraseId } from './phrases.ts';
import type { Line } from './script.ts';

/** A stretch of a track's sound, in ms. */
export interface Cut {
  readonly track: string;
  readonly s: number;
  readonly e: number;
}

/** The timing files that have come, by the address of their track, and where the phrases are. */
export interface Sources {
  readonly timings: ReadonlyMap<string, Timing>;
  /** The track of the phrases, and the block of each. */
  readonly phrases: { readonly track: string; readonly blocks: ReadonlyMap<PhraseId, string> };
}

/** How long (ms) after its end the last sound of a block may still ring; shorter than any pause between blocks. */
const RING = 150;

/** The stretches of sound for these lines; what has no sound is left out. */
export function cutsOf(lines: readonly Line[], { timings, phrases }: Sources): Cut[] {
  return lines.flatMap((line) => {
    const isPhrase = typeof line === 'string';
    const track = isPhrase ? phrases.track : line.track;
    const ids = isPhrase ? [phrases.blocks.get(line)] : line.blocks;
    const blocks = timings.get(track)?.blocks.filter(({ b }) => ids.includes(b)) ?? [];
    if (blocks.length === 0) return [];
    return [{ track, s: Math.min(...blocks.map(({ s }) => s)), e: Math.max(...blocks.map(({ e }) => e)) + RING }];
  });
}
