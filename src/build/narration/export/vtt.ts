import type { PlannedBlock, PlannedSentence, PlannedTrack } from '../../../core/narration/plan.ts';
import type { Stretch, TimedBlock, Timing } from '../../../core/narration/timing.ts';

/** A track as WebVTT: one cue a sentence, with a stamp before each word, for players and tools of other people. */
export function toVtt(plan: PlannedTrack, timing: Timing): string {
  const cues = plan.blocks.flatMap((block, index) => {
    const timed = timing.blocks[index];
    return timed === undefined ? [] : cuesOf(block, timed);
  });
  return `WEBVTT\n\n${cues.map((cue, index) => `${index + 1}\n${cue}\n`).join('\n')}`;
}

function cuesOf(block: PlannedBlock, timed: TimedBlock): string[] {
  // What has no characters in the page (a picture's description) has no times of its own: it takes the block's.
  const times =
    timed.n.length === block.sentences.length ? timed.n.map(([, , start, end]) => [start, end] as const) : [];
  if (times.length === 0)
    return [cue(timed.s, timed.e, block.sentences.map(({ written }) => escape(written)).join(' '))];
  let word = 0;
  return block.sentences.map((sentence, index) => {
    const [start, end] = times[index] ?? [timed.s, timed.e];
    const words = timed.w.slice(word, (word += sentence.words.length));
    return cue(start, end, withStamps(sentence, words));
  });
}

function cue(start: number, end: number, text: string): string {
  return `${stamp(start)} --> ${stamp(Math.max(end, start + 1))}\n${text}`;
}

function withStamps({ written, words }: PlannedSentence, times: readonly Stretch[]): string {
  let text = '';
  let at = 0;
  words.forEach((word, index) => {
    const start = times[index]?.[2];
    if (index === 0 || start === undefined) return;
    text += `${escape(written.slice(at, word.written))}<${stamp(start)}>`;
    at = word.written;
  });
  return (text + escape(written.slice(at))).replace(/ {2,}/gu, ' ').trim();
}

function stamp(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
