/** Recordings for tests, made with other settings of the built-in voice: where each sentence and word begins is known. */
import { ALIGN_RATE } from '../../src/core/narration/align/features.ts';
import { startEspeak } from '../../src/build/narration/espeak.ts';
import { makeResampler } from '../../src/build/narration/audio/resample.ts';
import { trim } from '../../src/build/narration/trim.ts';
import { VOICE } from '../../src/build/narration/voice.ts';
import type { Engine } from '../../src/build/narration/engine.ts';
import type { ReferenceSentence } from '../../src/core/narration/align/align.ts';

/** Who reads, how fast (1 as the voice does), how long the pauses are (s) and how much noise there is. */
export interface Reader {
  readonly name: string;
  readonly rate?: number;
  readonly tempo?: number;
  readonly pauses?: readonly number[];
  readonly noise?: number;
}

/** A recording at ALIGN_RATE; `truth` has the seconds at which each sentence and its words begin. */
export interface Recorded {
  readonly signal: Float32Array;
  readonly truth: readonly { readonly start: number; readonly end: number; readonly words: readonly number[] }[];
}

/** One sentence, cut close, at ALIGN_RATE. */
export async function readSentence(engine: Engine, text: string, tempo = 1): Promise<ReferenceSentence> {
  const { pcm, sampleRate, marks } = trim(await engine.say(text), text);
  const signal = makeResampler(Math.round(sampleRate * tempo), ALIGN_RATE)(pcm);
  return { signal, marks: marks.map(({ second }) => second / tempo) };
}

/** Reads sentences one after another, as a person would into one file. */
export async function record(texts: readonly string[], reader: Reader): Promise<Recorded> {
  const { name, rate = VOICE.rate, tempo = 1, pauses = [0.6], noise = 0 } = reader;
  const engine = await startEspeak({ ...VOICE, name, rate });
  const said = await Promise.all(texts.map((text) => readSentence(engine, text, tempo)));
  const truth: Recorded['truth'][number][] = [];
  let at = 0.7;
  said.forEach(({ signal, marks }, index) => {
    const end = at + signal.length / ALIGN_RATE;
    truth.push({ start: at, end, words: marks.map((mark) => at + mark) });
    at = end + (pauses[index % pauses.length] ?? 0);
  });
  const signal = new Float32Array(Math.round((at + 0.7) * ALIGN_RATE));
  said.forEach((one, index) => signal.set(one.signal, Math.round((truth[index]?.start ?? 0) * ALIGN_RATE)));
  return { signal: addNoise(signal, noise), truth };
}

function addNoise(signal: Float32Array, noise: number): Float32Array {
  let seed = 1;
  return signal.map((sample) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return sample + (seed / 0x7fff_ffff - 0.5) * noise;
  });
}

/** A mono WAV file of 16 bits. */
export function writeWav(signal: Float32Array, sampleRate: number): Buffer {
  const file = Buffer.alloc(44 + signal.length * 2);
  file.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((sample, index) =>
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + 2 * index),
  );
  return file;
}
