import { level } from './level.ts';
import { loudness } from './loudness.ts';

/** What every voice and every recording is brought to, in LUFS: mono, as loud as -16 in stereo. */
const LOUDNESS = -19;
const ROUNDS = 3;

/** The gain (dB) that brings a sound to the course's loudness when its peaks are then limited, which takes some of it away. */
export function gainFor(signal: Float32Array, sampleRate: number): number {
  let gain = LOUDNESS - loudness(signal, sampleRate);
  if (!Number.isFinite(gain)) return 0;
  for (let round = 0; round < ROUNDS; round += 1)
    gain += LOUDNESS - loudness(level(signal, gain, sampleRate), sampleRate);
  return gain;
}
