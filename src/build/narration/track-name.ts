import { createHash } from 'node:crypto';
import { GRID, LEAD, SENTENCE_GAP, stepsBefore, TAIL } from '../../core/narration/pauses.ts';
import { PIPELINE, VOICE } from './voice.ts';
import type { PlannedBlock, PlannedTrack } from '../../core/narration/plan.ts';

/** Folder of the sound files inside the site. */
export const SOUND_FOLDER = 'am-thanh';

const KEY_LENGTH = 12;

/** Name of a passage in the cache: everything that decides its sound. */
export function passageKey(sentences: readonly string[]): string {
  return sha256([PIPELINE, VOICE, GRID, LEAD, TAIL, SENTENCE_GAP, sentences]);
}

/**
 * File name of a track, without ending. The key in it covers the sound and the timing file, so a file under this name never
 * changes; it does not cover the track's id, so two tracks that sound the same have the same key.
 */
export function trackName(track: PlannedTrack): string {
  return `${track.id}.${trackKey(track.blocks)}`;
}

function trackKey(blocks: readonly PlannedBlock[]): string {
  const gaps = ['heading', 'picture', 'paragraph', 'item', 'option'].map((kind) =>
    stepsBefore(kind as PlannedBlock['kind'], TAIL),
  );
  const parts = blocks.map(({ id, kind, sentences }) => [
    id,
    kind,
    passageKey(sentences.map(({ text }) => text)),
    sentences,
  ]);
  return sha256([PIPELINE, gaps, parts]).slice(0, KEY_LENGTH);
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
