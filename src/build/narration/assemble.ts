import { stepsBefore } from '../../core/narration/pauses.ts';
import { muxWebm } from './audio/webm.ts';
import type { PlannedBlock, PlannedSentence, PlannedTrack } from '../../core/narration/plan.ts';
import type { Stretch, TimedBlock, Timing } from '../../core/narration/timing.ts';
import type { Passage, SentenceTimes } from './passage.ts';

/** The three files of a track. */
export interface TrackFiles {
  readonly webm: Uint8Array;
  readonly mp3: Uint8Array;
  readonly timing: Timing;
}

/** Joins the passages of a track, one for each block, with silence between them; nothing is decoded or encoded again. */
export function assembleTrack(
  plan: PlannedTrack,
  name: string,
  passages: readonly Passage[],
  silence: Passage,
  voice: string,
): TrackFiles {
  const opus: Uint8Array[] = [];
  const mp3: Uint8Array[] = [];
  const blocks: TimedBlock[] = [];
  let ms = 0;
  const add = (passage: Passage): void => {
    opus.push(...passage.opus);
    mp3.push(...passage.mp3);
    ms += passage.ms;
  };
  plan.blocks.forEach((block, index) => {
    const passage = passages[index];
    if (passage === undefined) throw new Error(`${plan.id}: no sound for the block ${block.id}.`);
    const steps = index === 0 ? 0 : stepsBefore(block.kind, passages[index - 1]?.tail ?? 0);
    for (let step = 0; step < steps; step += 1) add(silence);
    blocks.push(timeBlock(block, passage, ms));
    add(passage);
  });
  const webm = muxWebm(opus);
  const joined = Buffer.concat(mp3);
  const files = [
    { src: `${name}.webm`, type: 'audio/webm; codecs=opus', bytes: webm.length },
    { src: `${name}.mp3`, type: 'audio/mpeg', bytes: joined.length },
  ];
  return { webm, mp3: joined, timing: { v: 1, id: plan.id, lang: 'vi', voice, dur: ms, files, blocks } };
}

function timeBlock(block: PlannedBlock, passage: Passage, start: number): TimedBlock {
  const timed = block.sentences.map((sentence, index) => {
    const times = passage.sentences[index];
    if (times === undefined) throw new Error(`block ${block.id}: the sound has fewer sentences than the text.`);
    return {
      sentence,
      times: { s: start + times.s, e: start + times.e, w: times.w.map(([at, ms]) => [at, start + ms] as const) },
    };
  });
  const spoken = timed.filter(({ sentence }) => sentence.to > sentence.from);
  return {
    b: block.id,
    s: timed[0]?.times.s ?? start,
    e: timed.at(-1)?.times.e ?? start,
    n: spoken.map(({ sentence, times }): Stretch => [sentence.from, sentence.to, times.s, times.e]),
    w: spoken.flatMap(({ sentence, times }) => timeWords(sentence, times)),
  };
}

/** A word lasts until the next one begins. One the voice did not report begins between its neighbours. */
function timeWords({ words, text }: PlannedSentence, { s, e, w }: SentenceTimes): Stretch[] {
  const reported = new Map(w);
  const starts = words.map(({ at }) => (at === 0 ? s : reported.get(at)));
  return words.map(({ from, to, at }, index): Stretch => {
    const start = starts[index] ?? between(at, words, starts, { end: e, length: text.length });
    const next = words[index + 1];
    const end =
      next === undefined ? e : (starts[index + 1] ?? between(next.at, words, starts, { end: e, length: text.length }));
    return [from, to, start, Math.max(start, end)];
  });
}

function between(
  at: number,
  words: PlannedSentence['words'],
  starts: readonly (number | undefined)[],
  last: { readonly end: number; readonly length: number },
): number {
  const known = words.flatMap((word, index) =>
    starts[index] === undefined ? [] : [{ at: word.at, ms: starts[index] }],
  );
  const before = known.findLast((one) => one.at <= at) ?? { at: 0, ms: 0 };
  const after = known.find((one) => one.at > at) ?? { at: last.length, ms: last.end };
  return Math.round(before.ms + ((after.ms - before.ms) * (at - before.at)) / (after.at - before.at));
}
