/**
 * What this device keeps for learning without network. The files lie in one cache, each under its path and its hash; this
 * list says which of them belong together. A pack is on the list only when all its files are there, and the list is replaced in
 * one write, so that no page ever meets the files of two versions.
 *
 *   { "v": 1, "packs": [{ "choice", "title", "at", "files": [...], "pages": [...] }], "started": [...], "before": [...] }
 */
import { isRecord } from '../json.ts';
import { isPackFile, packId, type PackChoice, type PackFile, type PackSound } from './packs.ts';

/** A path or a lesson that is wholly here. */
export interface KeptPack {
  readonly choice: PackChoice;
  readonly title: string;
  /** The day it was fetched or brought up to date, YYYY-MM-DD. */
  readonly at: string;
  readonly files: readonly PackFile[];
  /** Its lessons, to be listed where there is no network. */
  readonly pages: readonly { readonly path: string; readonly title: string }[];
}

/** The whole list. */
export interface Kept {
  readonly packs: readonly KeptPack[];
  /** What was begun and is not whole yet. */
  readonly started: readonly PackChoice[];
  /** Files of the version before the last update: a page that was opened then may still ask for them. */
  readonly before: readonly PackFile[];
}

/** Nothing is kept. */
export const nothingKept: Kept = { packs: [], started: [], before: [] };

/** Reads the list; whatever is no good counts as not kept. */
export function decodeKept(value: unknown): Kept {
  if (!isRecord(value) || value.v !== 1) return nothingKept;
  const list = (field: unknown): unknown[] => (Array.isArray(field) ? field : []);
  return {
    packs: list(value.packs).filter(isKeptPack),
    started: list(value.started).filter(isChoice),
    before: list(value.before).filter(isPackFile),
  };
}

/** The form that is stored. */
export const encodeKept = (kept: Kept): unknown => ({ v: 1, ...kept });

/** The list after a pack was begun: it is remembered, so that it can be gone on with after a cut. */
export function begin(kept: Kept, choice: PackChoice): Kept {
  return { ...kept, started: [...without(kept.started, choice), choice] };
}

/** The list without a pack, whole or begun. */
export function drop(kept: Kept, choice: Pick<PackChoice, 'audience' | 'lesson'>): Kept {
  const packs = kept.packs.filter((pack) => packId(pack.choice) !== packId(choice));
  return { packs, started: without(kept.started, choice), before: packs.length > 0 ? kept.before : [] };
}

/**
 * The list after some packs became whole. Files of the versions that they replace go to `before`; what stood there is let go.
 */
export function finish(kept: Kept, packs: readonly KeptPack[]): Kept {
  const rest = packs.reduce((list, { choice }) => drop(list, choice), kept);
  const now = new Set([...rest.packs, ...packs].flatMap((pack) => pack.files.map(nameOf)));
  const before = kept.packs.flatMap((pack) => pack.files).filter((file) => !now.has(nameOf(file)));
  return { packs: [...rest.packs, ...packs], started: rest.started, before: before.length > 0 ? before : kept.before };
}

/** The file kept for a path: of whole packs, the last to become whole; of older versions only where no newer one has the path. */
export function keptFile(kept: Kept, path: string): PackFile | undefined {
  const find = (files: readonly PackFile[]) => files.find((file) => file[0] === path);
  for (const pack of [...kept.packs].reverse()) {
    const file = find(pack.files);
    if (file) return file;
  }
  return path.endsWith('/') ? undefined : find(kept.before);
}

/** Names of all files that must stay. */
export function namesKept(kept: Kept): Set<string> {
  return new Set([...kept.packs.flatMap((pack) => pack.files), ...kept.before].map(nameOf));
}

/** The name under which a file lies in the cache: its address below the base, with its hash. */
export const nameOf = ([path, hash]: PackFile): string => `${path}?${hash}`;

/** Bytes on the device; a file that two packs share lies there once. */
export function storedOf(kept: Kept): number {
  const files = new Map(kept.packs.flatMap((pack) => pack.files.map((file) => [nameOf(file), file[2]] as const)));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function without(started: readonly PackChoice[], choice: Pick<PackChoice, 'audience' | 'lesson'>): PackChoice[] {
  return started.filter((one) => packId(one) !== packId(choice));
}

const sounds: readonly unknown[] = ['none', 'webm', 'mp3'] satisfies PackSound[];

function isChoice(value: unknown): value is PackChoice {
  if (!isRecord(value) || typeof value.audience !== 'string' || !sounds.includes(value.sound)) return false;
  return value.lesson === undefined || typeof value.lesson === 'string';
}

function isKeptPack(value: unknown): value is KeptPack {
  if (!isRecord(value) || typeof value.title !== 'string' || typeof value.at !== 'string') return false;
  const { choice, files, pages } = value;
  return (
    isChoice(choice) && Array.isArray(files) && files.every(isPackFile) && Array.isArray(pages) && pages.every(isPage)
  );
}

function isPage(value: unknown): boolean {
  return isRecord(value) && typeof value.path === 'string' && typeof value.title === 'string';
}
