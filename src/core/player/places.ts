/**
 * Where the learner stopped in each track, under `course.player`:
 * `{ v: 1, voice?: "<name>", tracks: { "<track id>": { key, at } } }`, `at` in ms, oldest first; `voice` is the device's own
 * voice that the learner took instead of the course's.
 * A track whose sound was made again has another key: its old place would point into other words and is dropped.
 * A track that no longer exists is pushed out by newer ones.
 */
import { isRecord, own } from '../json.ts';
import type { Track } from './sound.ts';

/** All remembered places. */
export interface Places {
  readonly v: 1;
  readonly voice?: string;
  readonly tracks: Readonly<Record<string, { readonly key: string; readonly at: number }>>;
}

/** How many tracks are remembered: more than the lessons of any path. */
const KEPT = 100;

/** A place this near to the start or the end (ms) is no place: the learner would rather begin at the beginning. */
const START = 8000;
const END = 5000;

/** Reads stored text; anything not of our shape is as good as nothing. */
export function decodePlaces(text: string | null): Places {
  const value = parse(text);
  if (!isRecord(value) || value.v !== 1 || !isRecord(value.tracks)) return { v: 1, tracks: {} };
  const good = Object.entries(value.tracks).flatMap(([id, place]) =>
    isRecord(place) && typeof place.key === 'string' && isTime(place.at)
      ? [[id, { key: place.key, at: place.at }] as const]
      : [],
  );
  return { v: 1, ...(typeof value.voice === 'string' && { voice: value.voice }), tracks: Object.fromEntries(good) };
}

/** The remembered place of a track in ms, or 0 when there is none worth going back to. */
export function placeOf(places: Places, track: Track): number {
  const place = own(places.tracks, track.id);
  if (place?.key !== track.key || place.at < START) return 0;
  return track.length > 0 && place.at > track.length - END ? 0 : place.at;
}

/** The same places with this track's place moved to `at` ms, as the newest. */
export function withPlace(places: Places, track: Track, at: number): Places {
  const others = Object.entries(places.tracks).filter(([id]) => id !== track.id);
  const kept = [...others, [track.id, { key: track.key, at: Math.round(at) }] as const].slice(-KEPT);
  return { ...places, tracks: Object.fromEntries(kept) };
}

/** The same places, to be read by this voice of the device from now on; undefined = by the course's own. */
export function withVoice({ v, tracks }: Places, voice: string | undefined): Places {
  return { v, ...(voice !== undefined && { voice }), tracks };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Rubbish under our key: the learner begins at the beginning.
    return undefined;
  }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
