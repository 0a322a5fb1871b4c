/** A track made of the page's own words, for the device's voice: no sound file, so its times are a guess from the length. */
import type { Timing } from '../narration/timing.ts';
import type { WordedSentence, Wording } from '../narration/wording.ts';

/** A block of the page as it is read: its data-b and its textContent. */
export interface SpokenBlock {
  readonly b: string;
  readonly text: string;
}

/** A sentence to be said, in its place (ms) on the guessed time line. */
export interface Line {
  readonly text: string;
  readonly s: number;
  readonly e: number;
}

/** Milliseconds for a character at normal speed, and the breath behind a sentence; measured on the course's own voice. */
const CHARACTER = 75;
const BREATH = 400;

/**
 * Lays all sentences of the blocks out one after another, in the wording of the course's own voice where there is one. A block
 * that the wording does not have, or of which it knows another text, is read as it is written.
 */
export function readAloud(
  id: string,
  blocks: readonly SpokenBlock[],
  wording?: Wording,
): { readonly timing: Timing; readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const worded = new Map(wording?.blocks.map(({ b, n }) => [b, n]));
  let at = 0;
  const timed = blocks.flatMap(({ b, text }) => {
    const start = at;
    const known = worded.get(b);
    const sentences = known?.every(([, to]) => to <= text.length) ? known : sentencesOf(text);
    const n = sentences.map(([from, to, say]): [number, number, number, number] => {
      const said = say ?? text.slice(from, to).replace(/\s+/gu, ' ');
      const line = { text: said, s: at, e: at + said.length * CHARACTER };
      lines.push(line);
      at = line.e + BREATH;
      return [from, to, line.s, line.e];
    });
    return n.length > 0 ? [{ b, s: start, e: at - BREATH, n, w: [] }] : [];
  });
  return { timing: { v: 1, id, lang: 'vi', voice: 'device', dur: at, files: [], blocks: timed }, lines };
}

/** Where the sentences of a text begin and end, without the space around them. */
function sentencesOf(text: string): readonly WordedSentence[] {
  return [...new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const said = segment.trim();
    const from = index + segment.indexOf(said);
    return /[\p{L}\p{N}]/u.test(said) ? [[from, from + said.length] as [number, number]] : [];
  });
}
