import { GRID, LEAD, SENTENCE_GAP, TAIL } from '../../core/narration/pauses.ts';
import { SAMPLE_RATE } from './audio/format.ts';
import { level } from './audio/level.ts';
import { loadMp3 } from './audio/mp3.ts';
import { loadOpus } from './audio/opus.ts';
import { makeResampler } from './audio/resample.ts';
import type { Packets } from './audio/format.ts';
import type { Engine, SaidSentence, Voice } from './engine.ts';

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

/** Below this a sample of the voice is silence. */
const QUIET = 200 / 32768;
/** Kept before the first and behind the last sound of a sentence, in s: consonants begin and vowels end softly. */
const KEEP_BEFORE = 0.01;
const KEEP_AFTER = 0.03;

/** Loads both encoders once and joins them to a voice. */
export async function makePassageMaker(engine: Engine, voice: Voice): Promise<PassageMaker> {
  const [encodeOpus, encodeMp3] = await Promise.all([loadOpus(), loadMp3()]);
  const encode = (signal: Float32Array): Packets => ({ opus: encodeOpus(signal), mp3: encodeMp3(signal) });
  const resamplers = new Map<number, ReturnType<typeof makeResampler>>();
  const prepare = ({ pcm, sampleRate }: SaidSentence): Float32Array => {
    const resample = resamplers.get(sampleRate) ?? makeResampler(sampleRate, SAMPLE_RATE);
    resamplers.set(sampleRate, resample);
    return level(resample(pcm), voice.gain, SAMPLE_RATE);
  };
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

/** Cuts the silence off both ends of a sentence and moves its marks along. */
function trim({ pcm, sampleRate, marks }: SaidSentence, text: string): SaidSentence {
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

function samples(ms: number): number {
  return (ms * SAMPLE_RATE) / 1000;
}
