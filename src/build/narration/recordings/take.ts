import { readFile } from 'node:fs/promises';
import { GRID, LEAD, TAIL } from '../../../core/narration/pauses.ts';
import { decodeSound } from '../audio/decode.ts';
import { SAMPLE_RATE } from '../audio/format.ts';
import { gainFor } from '../audio/gain.ts';
import { level } from '../audio/level.ts';
import { makeResampler } from '../audio/resample.ts';
import type { Encoder, Passage, SentenceTimes } from '../passage.ts';
import type { FoundSentence, Finder } from '../reference.ts';

/** A passage as somebody has read it: a stretch of a recording, in s. `sound` is the hash of the file. */
export interface Take {
  readonly file: string;
  readonly sound: string;
  readonly from: number;
  readonly to: number;
}

/** The room's own noise fades in and out over so many seconds, or it would click. */
const FADE = 0.015;

interface Opened {
  readonly pcm: Float32Array;
  readonly gain: number;
}

/** Reads a recording: mono at SAMPLE_RATE, and the gain in dB that it needs. */
export async function openRecording(file: string): Promise<Opened> {
  const { pcm, sampleRate } = await decodeSound(await readFile(file));
  const signal = makeResampler(sampleRate, SAMPLE_RATE)(pcm);
  return { pcm: signal, gain: gainFor(signal, SAMPLE_RATE) };
}

/** Cuts takes out of recordings and makes passages of them. The last recording is kept: its passages come one after another. */
export function makeTakeCutter(find: Finder, encode: Encoder) {
  let last: { sound: string; opened: Promise<Opened> } | undefined;
  return async ({ file, sound, from, to }: Take, sentences: readonly string[]): Promise<Passage> => {
    if (last?.sound !== sound) last = { sound, opened: openRecording(file) };
    const { pcm, gain } = await last.opened;
    const cut = pcm.subarray(Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE));
    const signal = fade(level(cut, gain, SAMPLE_RATE));
    const found = await find({ pcm: signal, sampleRate: SAMPLE_RATE }, sentences);
    return lay(signal, found, encode);
  };
}

/** A take stays in one piece, with the reader's own pauses. */
function lay(signal: Float32Array, found: readonly FoundSentence[], encode: Encoder): Passage {
  const end = LEAD + Math.ceil((signal.length / SAMPLE_RATE) * 1000);
  const ms = Math.ceil((end + TAIL) / GRID) * GRID;
  const laid = new Float32Array((ms * SAMPLE_RATE) / 1000);
  laid.set(signal, (LEAD * SAMPLE_RATE) / 1000);
  const place = (second: number): number => Math.min(end, LEAD + Math.round(second * 1000));
  const sentences = found.map(({ start, end: stop, marks }): SentenceTimes => ({
    s: place(start),
    e: place(stop),
    w: marks.map(({ at, second }) => [at, place(second)] as const),
  }));
  return { ms, tail: ms - end, sentences, ...encode(laid) };
}

function fade(signal: Float32Array): Float32Array {
  const length = Math.min(Math.round(FADE * SAMPLE_RATE), Math.floor(signal.length / 2));
  return signal.map((sample, index) => sample * Math.min(1, index / length, (signal.length - 1 - index) / length));
}
