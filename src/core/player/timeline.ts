/** Which sentence and word is being read at a moment. Built once from a track's timing file; asked on every frame. */
import type { Timing } from '../narration/timing.ts';

/** A stretch of text with its time: characters [from, to) of block `b`, read from `s` to `e` ms. */
export interface Span {
  readonly b: string;
  readonly from: number;
  readonly to: number;
  readonly s: number;
  readonly e: number;
}

/** All sentences and words of a track in the order they are read; `length` in ms. */
export interface Timeline {
  readonly length: number;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
  /** Start of each block in ms. */
  readonly blocks: ReadonlyMap<string, number>;
}

/** A section's heading as the page has it: `block` is its data-b. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly block: string;
}

/** A section that can be jumped to, read from `s` ms. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly s: number;
}

/** How far (ms) into a sentence "the one before" begins to mean "this one again". */
const AGAIN = 1500;

/** Lays the blocks of a timing file out on one line. */
export function buildTimeline(timing: Timing): Timeline {
  const spans = (pick: (block: Timing['blocks'][number]) => Timing['blocks'][number]['n']): Span[] =>
    timing.blocks
      .flatMap((block) => pick(block).map(([from, to, s, e]): Span => ({ b: block.b, from, to, s, e })))
      .sort((one, two) => one.s - two.s);
  return {
    length: timing.dur,
    sentences: spans((block) => block.n),
    words: spans((block) => block.w),
    blocks: new Map(timing.blocks.map((block) => [block.b, block.s])),
  };
}

/** Index of the last span begun at `ms`, or -1 before the first: a binary search, so a long lesson costs no more. */
export function lastBegun(spans: readonly { readonly s: number }[], ms: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.s ?? Infinity) <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence at `ms`; it stays lit through the pause behind it, so that the light does not flicker. */
export function sentenceAt(timeline: Timeline, ms: number): Span | undefined {
  return timeline.sentences[lastBegun(timeline.sentences, ms)];
}

/** The word at `ms`, only if the sentence at `ms` is its own (a passage read by a person may have no word times). */
export function wordAt(timeline: Timeline, ms: number): Span | undefined {
  const word = timeline.words[lastBegun(timeline.words, ms)];
  const sentence = sentenceAt(timeline, ms);
  return word && sentence?.b === word.b && word.s >= sentence.s ? word : undefined;
}

/** Where "the sentence before" or "the section before" leads: to the start of this one when it is well under way, else to the one before. */
export function previousStart(spans: readonly { readonly s: number }[], ms: number): number {
  const now = lastBegun(spans, ms);
  const current = spans[now];
  if (!current) return 0;
  return ms - current.s > AGAIN ? current.s : (spans[now - 1]?.s ?? 0);
}

/** Where "the next sentence" or "the next section" leads; undefined in the last one. */
export function nextStart(spans: readonly { readonly s: number }[], ms: number): number | undefined {
  return spans[lastBegun(spans, ms) + 1]?.s;
}

/** How long (ms) after its end a sentence's last sound may still ring; shorter than any pause between blocks. */
const RING = 200;

/**
 * Where to go on from `ms` when some blocks are not to be heard: `ms` itself while a block that is heard sounds, else the start
 * of the next one; undefined when there is none.
 */
export function heardFrom(timeline: Timeline, ms: number, isHeard: (block: string) => boolean): number | undefined {
  const { sentences } = timeline;
  const now = lastBegun(sentences, ms);
  const current = sentences[now];
  const isCurrentHeard = current !== undefined && isHeard(current.b);
  if (isCurrentHeard && ms <= current.e + RING) return ms;
  const next = sentences.findIndex((sentence, index) => index > now && isHeard(sentence.b));
  const isInPause = next === now + 1 && (isCurrentHeard || now < 0);
  return isInPause ? ms : sentences[next]?.s;
}

/** The sections whose heading is in the track, with the time it is read; the others cannot be jumped to. */
export function chaptersOf(timeline: Timeline, headings: readonly Heading[]): readonly Chapter[] {
  return headings
    .flatMap(({ id, title, block }) => {
      const s = timeline.blocks.get(block);
      return s === undefined ? [] : [{ id, title, s }];
    })
    .sort((one, two) => one.s - two.s);
}

/** The sentences read from one section's heading up to the next section; -1 = what comes before the first. */
export function sentencesOf(timeline: Timeline, chapters: readonly Chapter[], index: number): readonly Span[] {
  const begin = chapters[index]?.s ?? 0;
  const end = chapters[index + 1]?.s ?? Infinity;
  return timeline.sentences.filter((sentence) => sentence.s >= begin && sentence.s < end);
}
