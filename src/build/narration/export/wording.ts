import type { PlannedSentence, PlannedTrack } from '../../../core/narration/plan.ts';
import type { WordedSentence, Wording } from '../../../core/narration/wording.ts';

/** The wording file of a track; what is said as it is written is not written twice. */
export function toWording(plan: PlannedTrack): string {
  const blocks = plan.blocks.map(({ id, sentences }) => ({ b: id, n: sentences.map(worded) }));
  return JSON.stringify({ v: 1, blocks } satisfies Wording);
}

function worded({ text, written, from, to }: PlannedSentence): WordedSentence {
  return to > from && bare(text) === bare(written) ? [from, to] : [from, to, text];
}

/** Only the words: marks of punctuation and capitals do not change what is heard. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
