/** The one sampling rate of everything after the voice: both encoders take it. */
export const SAMPLE_RATE = 24_000;

/** Packets of one passage in both formats; joined end to end with those of other passages they make a track. */
export interface Packets {
  /** Opus packets of 60 ms. */
  readonly opus: readonly Uint8Array[];
  /** MP3 frames of 24 ms, all of the same length. */
  readonly mp3: readonly Uint8Array[];
}

/**
 * Moves a signal forward by an encoder's delay, so that what is decoded stands exactly where it was. The samples that fall
 * off the front are the silence every passage begins with.
 */
export function advance(signal: Float32Array, delay: number): Float32Array<ArrayBuffer> {
  const moved = new Float32Array(signal.length);
  moved.set(signal.subarray(delay));
  return moved;
}
