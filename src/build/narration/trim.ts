import type { SaidSentence } from './engine.ts';

/** Below this a sample of a voice is silence. */
const QUIET = 200 / 32768;
/** Kept before the first and behind the last sound of a sentence, in s: consonants begin and vowels end softly. */
const KEEP_BEFORE = 0.01;
const KEEP_AFTER = 0.03;

/**
 * Cuts the silence off both ends of a sentence and moves its marks along.
 * @throws Error when nothing can be heard in it.
 */
export function trim({ pcm, sampleRate, marks }: SaidSentence, text: string): SaidSentence {
  const first = pcm.findIndex(isHeard);
  if (first === -1) throw new Error(`The voice said nothing for "${text}".`);
  const from = Math.max(0, first - Math.round(KEEP_BEFORE * sampleRate));
  const to = Math.min(pcm.length, pcm.findLastIndex(isHeard) + Math.round(KEEP_AFTER * sampleRate));
  const shift = from / sampleRate;
  return {
    pcm: pcm.subarray(from, to),
    sampleRate,
    marks: marks.map(({ at, second }) => ({ at, second: Math.max(0, second - shift) })),
  };
}

function isHeard(sample: number): boolean {
  return Math.abs(sample) > QUIET;
}
