/**
 * The wording of a track: its sentences as a voice is to say them ("17 giờ 30" as "mười bảy giờ ba mươi"), for the device's own
 * voice. Written by the build beside the sound; the browser fetches it only when that voice reads.
 */

/** Characters [from, to) of the block's textContent; `say` when it is said in other words than it is written. */
export type WordedSentence = readonly [from: number, to: number, say?: string];

/** All sentences of a track, by the data-b of their blocks, in reading order. */
export interface Wording {
  readonly v: 1;
  readonly blocks: readonly { readonly b: string; readonly n: readonly WordedSentence[] }[];
}

/** What came over the network as a wording file, or nothing when it is not one. */
export function readWording(value: unknown): Wording | undefined {
  return isWording(value) ? value : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isPlace = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isWording(value: unknown): value is Wording {
  return isObject(value) && value.v === 1 && Array.isArray(value.blocks) && value.blocks.every(isBlock);
}

function isBlock(value: unknown): boolean {
  return isObject(value) && typeof value.b === 'string' && Array.isArray(value.n) && value.n.every(isSentence);
}

function isSentence(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [from, to, say] = value as unknown[];
  return isPlace(from) && isPlace(to) && (say === undefined || typeof say === 'string');
}
