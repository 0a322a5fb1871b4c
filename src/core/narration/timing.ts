/**
 * The timing file of a track: which words of which block sound when. Written by the build, read by the player.
 * It is small and has no imports on purpose: the browser loads it when sound is asked for.
 */

/** Characters [from, to) of the block element's textContent (UTF-16), heard from `start` to `end`, in whole ms. */
export type Stretch = readonly [from: number, to: number, start: number, end: number];

/** One narrated block: `b` is its data-b, `s` and `e` its time in ms, `n` its sentences, `w` its words (none for a picture). */
export interface TimedBlock {
  readonly b: string;
  readonly s: number;
  readonly e: number;
  readonly n: readonly Stretch[];
  readonly w: readonly Stretch[];
}

/** One sound file beside the timing file: its name, its type for canPlayType, its size. */
export interface SoundFile {
  readonly src: string;
  readonly type: string;
  readonly bytes: number;
}

/** A whole track; `dur` is its length in ms. */
export interface Timing {
  readonly v: 1;
  readonly id: string;
  readonly lang: 'vi';
  readonly voice: string;
  readonly dur: number;
  readonly files: readonly SoundFile[];
  readonly blocks: readonly TimedBlock[];
}

/** What came over the network as a timing file, or nothing when it is not one (an older version, a broken proxy page). */
export function readTiming(value: unknown): Timing | undefined {
  return isTiming(value) ? value : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isTime = (value: unknown): boolean => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const isList = (value: unknown, isPart: (part: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isPart);
const isStretch = (value: unknown): boolean => isList(value, isTime) && value.length === 4;

function isTiming(value: unknown): value is Timing {
  return (
    isObject(value) &&
    value.v === 1 &&
    value.lang === 'vi' &&
    isText(value.id) &&
    isText(value.voice) &&
    isTime(value.dur) &&
    isList(value.files, isFile) &&
    isList(value.blocks, isBlock)
  );
}

function isFile(value: unknown): boolean {
  return isObject(value) && isText(value.src) && isText(value.type) && isTime(value.bytes);
}

function isBlock(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.b) &&
    isTime(value.s) &&
    isTime(value.e) &&
    isList(value.n, isStretch) &&
    isList(value.w, isStretch)
  );
}
