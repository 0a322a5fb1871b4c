import { FRAME_RATE } from './features.ts';
import type { Silence } from './pauses-heard.ts';

/** A stretch of a recording, in s. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far (s) a sentence border may be moved to fall into a pause. */
const SNAP = 0.5;

/** Moves every border between two sentences into the longest near pause, and the ends of the recording to where speech is. */
export function snapBorders(roughly: readonly Span[], silences: readonly Silence[]): Span[] {
  const pauses = silences.map(({ from, to }) => ({ start: from / FRAME_RATE, end: to / FRAME_RATE }));
  const borders = Array.from({ length: roughly.length + 1 }, (_, index) => {
    const end = roughly[index - 1]?.end ?? roughly[index]?.start ?? 0;
    const start = roughly[index]?.start ?? end;
    const middle = (end + start) / 2;
    return bestPause(pauses, middle) ?? { start: middle, end: middle };
  });
  return roughly.map((_, index) => {
    const start = borders[index]?.end ?? 0;
    return { start, end: Math.max(start, borders[index + 1]?.start ?? start) };
  });
}

/** A long pause is worth a longer way, up to a quarter of a second. */
function bestPause(pauses: readonly Span[], middle: number): Span | undefined {
  let best: { pause: Span; worth: number } | undefined;
  for (const pause of pauses) {
    const away = Math.max(0, pause.start - middle, middle - pause.end);
    const worth = Math.min(0.5, pause.end - pause.start) - 2 * away;
    if (away <= SNAP && worth > (best?.worth ?? -Infinity)) best = { pause, worth };
  }
  return best?.pause;
}
