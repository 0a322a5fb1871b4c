import { speak } from '../spoken/speak.ts';
import type { Readings } from '../spoken/token.ts';
import type { SpokenSentence } from '../spoken/speak.ts';
import type { SpokenSource } from '../spoken/tokenize.ts';
import type { BlockKind } from './blocks.ts';
import type { NamedBlock, Track } from './tracks.ts';

/** A word to be heard: where it begins in the sentence given to the voice and in the written one, and its characters in the page. */
export interface PlannedWord {
  readonly at: number;
  readonly written: number;
  readonly from: number;
  readonly to: number;
}

/**
 * One sentence for the voice, and how it is written. `from` and `to` are characters of the block's textContent; a picture's
 * sentences have no words.
 */
export interface PlannedSentence {
  readonly text: string;
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly PlannedWord[];
}

/** A block as it will be said; `text` is how it is written, with what is said before it; `section` the one around it. */
export interface PlannedBlock {
  readonly id: string;
  readonly text: string;
  readonly kind: BlockKind;
  readonly section: string | undefined;
  readonly sentences: readonly PlannedSentence[];
}

/** A track as it will be said, and the words the reading list does not know yet. */
export interface PlannedTrack {
  readonly id: string;
  readonly blocks: readonly PlannedBlock[];
  readonly unknown: readonly string[];
}

/** Turns the blocks of a track into sentences for a voice. Blocks without a single word to say are left out. */
export function planTrack(track: Track, readings: Readings): PlannedTrack {
  const unknown: string[] = [];
  const blocks = track.blocks.flatMap((block): PlannedBlock[] => {
    const source = withLead(block);
    const spoken = speak(source, readings);
    unknown.push(...spoken.unknown.map((word) => word.text));
    if (spoken.sentences.length === 0) return [];
    const text = block.lead + block.source.text.replace(/\s+/gu, ' ').trim();
    const sentences = spoken.sentences.map((sentence) => inPage(sentence, block, source.text));
    return [{ id: block.id, text, kind: block.kind, section: block.section, sentences }];
  });
  return { id: track.id, blocks, unknown: [...new Set(unknown)] };
}

function withLead({ source, lead }: NamedBlock): SpokenSource {
  const shift = <Part extends { readonly start: number; readonly end: number }>(part: Part): Part => ({
    ...part,
    start: part.start + lead.length,
    end: part.end + lead.length,
  });
  const { text, overrides = [], foreign = [] } = source;
  return { text: lead + text, overrides: overrides.map(shift), foreign: foreign.map(shift) };
}

/** Moves a sentence from positions in the spoken source to positions in the page, where the lead has no characters. */
function inPage(sentence: SpokenSentence, { positions, lead }: NamedBlock, source: string): PlannedSentence {
  const written = source.slice(sentence.start, sentence.end).replace(/\s/gu, ' ');
  if (positions.length === 0) return { text: sentence.text, written, from: 0, to: 0, words: [] };
  const from = (index: number): number => positions[Math.max(0, index - lead.length)] ?? 0;
  const to = (index: number): number => (positions[index - lead.length - 1] ?? -1) + 1;
  const words = sentence.words
    .filter(({ start }) => start >= lead.length)
    .map((word) => ({ at: word.at, written: word.start - sentence.start, from: from(word.start), to: to(word.end) }));
  return { text: sentence.text, written, from: from(sentence.start), to: to(sentence.end), words };
}
