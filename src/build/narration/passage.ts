import { GRID, LEAD, SENTENCE_GAP, TAIL } from '../../core/narration/pauses.ts';
import { SAMPLE_RATE } from './audio/format.ts';
import { level } from './audio/level.ts';
import { loadMp3 } from './audio/mp3.ts';
import { loadOpus } from './audio/opus.ts';
import { makeResampler } from './audio/resample.ts';
import { trim } from './trim.ts';
import type { Packets } from './audio/format.ts';
import type { Engine, SaidSentence } from './engine.ts';

/** When a sentence sounds, in ms from the start of its passage, and when its words begin: [character, ms]. */
export interface SentenceTimes {
  readonly s: number;
  readonly e: number;
  readonly w: readonly (readonly [at: number, ms: number])[];
}

/** A passage as sound: some sentences said together. `ms` is its length, `tail` the silence at its end. */
export interface Passage extends Packets {
  readonly ms: number;
  readonly tail: number;
  readonly sentences: readonly SentenceTimes[];
}

/** Makes passages with one voice. No sentences give one grid step of silence, to be repeated between passages. */
export type PassageMaker = (sentences: readonly string[]) => Promise<Passage>;

/** Encodes a signal of whole grid steps in both formats. */
export type Encoder = (signal: Float32Array) => Packets;

/** Loads both encoders. */
export async function loadEncoder(): Promise<Encoder> {
  const [encodeOpus, encodeMp3] = await Promise.all([loadOpus(), loadMp3()]);
  return (signal) => ({ opus: encodeOpus(signal), mp3: encodeMp3(signal) });
}

/** Joins a voice to the encoders; `gain` (dB) brings it to -19 LUFS. */
export function makePassageMaker(engine: Engine, gain: number, encode: Encoder): PassageMaker {
  const prepare = ({ pcm, sampleRate }: SaidSentence): Float32Array =>
    level(makeResampler(sampleRate, SAMPLE_RATE)(pcm), gain, SAMPLE_RATE);
  return async (sentences) => {
    const said: SaidSentence[] = [];
    for (const text of sentences) said.push(trim(await engine.say(text), text));
    const { signal, times } = lay(said, said.map(prepare));
    return { ...times, ...encode(signal) };
  };
}

/** Lays sentences out with pauses between them; the whole is rounded up to the grid. */
function lay(
  said: readonly SaidSentence[],
  sounds: readonly Float32Array[],
): { signal: Float32Array; times: Omit<Passage, keyof Packets> } {
  const starts: number[] = [];
  let end = LEAD - SENTENCE_GAP;
  for (const sound of sounds) {
    starts.push(end + SENTENCE_GAP);
    end += SENTENCE_GAP + Math.ceil((sound.length / SAMPLE_RATE) * 1000);
  }
  const ms = Math.max(GRID, Math.ceil((end + TAIL) / GRID) * GRID);
  const signal = new Float32Array(samples(ms));
  sounds.forEach((sound, index) => signal.set(sound, samples(starts[index] ?? 0)));
  const sentences = said.map(({ marks }, index): SentenceTimes => {
    const s = starts[index] ?? 0;
    const e = s + Math.ceil(((sounds[index]?.length ?? 0) / SAMPLE_RATE) * 1000);
    return { s, e, w: marks.map(({ at, second }) => [at, s + Math.round(second * 1000)] as const) };
  });
  return { signal, times: { ms, tail: ms - end, sentences } };
}

function samples(ms: number): number {
  return (ms * SAMPLE_RATE) / 1000;
}
