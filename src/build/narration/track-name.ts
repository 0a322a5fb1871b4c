import { createHash } from 'node:crypto';
import { GRID, LEAD, SENTENCE_GAP, stepsBefore, TAIL } from '../../core/narration/pauses.ts';
import { PIPELINE } from './voice.ts';
import type { PlannedBlock, PlannedTrack } from '../../core/narration/plan.ts';
import type { Voice } from './engine.ts';
import type { Take } from './recordings/take.ts';
import type { Order } from './worker.ts';

/** Folder of the sound files inside the site. */
export const SOUND_FOLDER = 'am-thanh';

const KEY_LENGTH = 12;

/** Name of a passage in the cache: everything that decides its sound and its times. */
export function passageKey(sentences: readonly string[], voice: Voice, take?: Take): string {
  const source = take === undefined ? voice : { sound: take.sound, from: take.from, to: take.to };
  return sha256([PIPELINE, source, GRID, LEAD, TAIL, SENTENCE_GAP, sentences]);
}

/**
 * File name of a track, without ending. The key in it covers the sound and all that is written beside it, so a file under
 * this name never changes; it does not cover the track's id, so two tracks that sound the same have the same key.
 */
export function trackName(track: PlannedTrack, orders: readonly Order[]): string {
  const gaps = ['heading', 'picture', 'paragraph', 'item', 'option'].map((kind) =>
    stepsBefore(kind as PlannedBlock['kind'], TAIL),
  );
  const parts = track.blocks.map(({ id, kind, sentences }, index) => [id, kind, orders[index]?.key, sentences]);
  return `${track.id}.${sha256([PIPELINE, gaps, parts]).slice(0, KEY_LENGTH)}`;
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
