import { alignSpeech } from '../../core/narration/align/align.ts';
import { ALIGN_RATE } from '../../core/narration/align/features.ts';
import { makeResampler } from './audio/resample.ts';
import { trim } from './trim.ts';
import type { AlignedSentence } from '../../core/narration/align/align.ts';
import type { Sound } from './audio/wav.ts';
import type { Engine } from './engine.ts';

/** Where a sentence sounds in a recording; each mark is the start of a word: character in the text, second in the sound. */
export interface FoundSentence extends Omit<AlignedSentence, 'marks'> {
  readonly marks: readonly { readonly at: number; readonly second: number }[];
}

/** Finds sentences in a recording of them. Nothing is found in an empty list. */
export type Finder = (recording: Sound, sentences: readonly string[]) => Promise<FoundSentence[]>;

/** A reading is compared with that of a voice which knows its word starts: the built-in one. */
export function makeFinder(known: Engine): Finder {
  return async (recording, sentences) => {
    if (sentences.length === 0) return [];
    const references: { signal: Float32Array; marks: number[]; at: number[] }[] = [];
    for (const text of sentences) {
      const { pcm, sampleRate, marks } = trim(await known.say(text), text);
      const signal = makeResampler(sampleRate, ALIGN_RATE)(pcm);
      references.push({ signal, marks: marks.map(({ second }) => second), at: marks.map(({ at }) => at) });
    }
    const signal = makeResampler(recording.sampleRate, ALIGN_RATE)(recording.pcm);
    return alignSpeech(signal, references).map((sentence, index) => ({
      ...sentence,
      marks: sentence.marks.map((second, word) => ({ at: references[index]?.at[word] ?? 0, second })),
    }));
  };
}
