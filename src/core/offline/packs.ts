/**
 * What can be kept for learning without network. The build writes one list a path, `ngoai-mang/<audience>.json`, one of what all
 * need, `ngoai-mang/chung.json`, and the sizes of all, `ngoai-mang/goi.json` (see src/build/offline):
 *
 *   { "id": "nong-dan", "title": "…", "parts": [{ "id": "vao-mang", "title": "…", "files": [[path, hash, stored, sent], …] }, …] }
 *
 * Paths are relative to the site's base; a page ends with a slash. The hash is of the file's bytes, `stored` are bytes on the
 * device, `sent` bytes over the network (compressed where hosts compress).
 */
import { isRecord } from '../json.ts';

/** One file of the site. */
export type PackFile = readonly [path: string, hash: string, stored: number, sent: number];

/** A lesson of a path, or what the path needs beside its lessons (its id is then empty). */
export interface PackPart {
  readonly id: string;
  readonly title: string;
  readonly files: readonly PackFile[];
}

/** One list of the build. */
export interface PackList {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly PackPart[];
}

/** Which sound goes along; a device needs only the format that it plays. */
export type PackSound = 'none' | 'webm' | 'mp3';

/** What a learner asks for: a path, or one lesson of it. */
export interface PackChoice {
  readonly audience: string;
  readonly lesson?: string;
  readonly sound: PackSound;
}

/** Bytes over the network, by choice of sound. */
export interface PackSizes {
  readonly lessons: number;
  readonly sent: Readonly<Record<PackSound, number>>;
}

/** Name of the list that all choices need. */
export const COMMON_LIST = 'chung';

/** Where the lists are, below the site's base. */
export const PACK_FOLDER = 'ngoai-mang';

/** The name under which a choice is kept. */
export const packId = ({ audience, lesson }: Pick<PackChoice, 'audience' | 'lesson'>): string =>
  lesson === undefined ? audience : `${audience}/${lesson}`;

/** Reads a list; undefined when it is not one. */
export function decodePackList(value: unknown): PackList | undefined {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.title !== 'string') return undefined;
  const parts = Array.isArray(value.parts) ? value.parts.map(decodePart) : [undefined];
  return parts.every((part) => part !== undefined) ? { id: value.id, title: value.title, parts } : undefined;
}

/** Reads the sizes of all paths. */
export function decodeSizes(value: unknown): Readonly<Record<string, PackSizes>> {
  const entries = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, PackSizes] => isSizes(entry[1])));
}

/** The parts of a list that a choice means. */
export function chosenParts(list: PackList, { lesson }: Pick<PackChoice, 'lesson'>): readonly PackPart[] {
  return lesson === undefined ? list.parts : list.parts.filter(({ id }) => id === lesson);
}

/** The files of some parts with this sound, each once. */
export function filesOf(parts: readonly PackPart[], sound: PackSound): PackFile[] {
  const files = parts.flatMap((part) => part.files).filter(([path]) => isWanted(path, sound));
  return [...new Map(files.map((file) => [file[0], file])).values()];
}

/** Bytes over the network of some files. */
export function sentOf(files: readonly PackFile[]): number {
  return files.reduce((sum, [, , , sent]) => sum + sent, 0);
}

/** Files of sound are named after the track; what says how they are timed is kept whenever sound is. */
function isWanted(path: string, sound: PackSound): boolean {
  const ending = /^am-thanh\/.*?\.((?:say\.)?json|webm|mp3)$/.exec(path)?.[1];
  if (ending === undefined || ending === 'say.json') return true;
  return sound !== 'none' && (ending === 'json' || ending === sound);
}

function decodePart(value: unknown): PackPart | undefined {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.title !== 'string') return undefined;
  const { id, title, files } = value;
  return Array.isArray(files) && files.every(isPackFile) ? { id, title, files } : undefined;
}

/** True for what the lists call a file. */
export function isPackFile(value: unknown): value is PackFile {
  if (!Array.isArray(value)) return false;
  const [path, hash, stored, sent] = value as unknown[];
  return [path, hash].every((part) => typeof part === 'string') && [stored, sent].every(Number.isFinite);
}

function isSizes(value: unknown): value is PackSizes {
  if (!isRecord(value) || !isRecord(value.sent)) return false;
  const { none, webm, mp3 } = value.sent;
  return [value.lessons, none, webm, mp3].every(Number.isFinite);
}

/** Styles, scripts and sound are named after their content; pages and lists are not. */
export function isNamedByHash(path: string): boolean {
  return /^(?:tep|am-thanh)\//.test(path);
}

/** The page of a part, below the base; an empty part is the path itself. */
export function pagePath(audience: string, part: string): string {
  return part === '' ? `nhom/${audience}/` : `nhom/${audience}/${part}/`;
}
