import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Passage } from './passage.ts';

/**
 * Passages already made, one file each, named by what they say. A file is written under another name and then moved, and it
 * begins with a checksum: half a file, or a damaged one, is found out and made again.
 * Layout: 32 bytes SHA-256 of the rest, 4 bytes length of the header, header (JSON), Opus packets, MP3 frames.
 */
export interface PassageCache {
  has(key: string): boolean;
  read(key: string): Promise<Passage | undefined>;
  write(key: string, passage: Passage): Promise<void>;
  /** Takes away what has not been read for 90 days. */
  prune(): Promise<void>;
}

interface Header extends Pick<Passage, 'ms' | 'tail' | 'sentences'> {
  readonly opus: readonly number[];
  readonly mp3: readonly number[];
}

const CHECKSUM = 32;
const DAY = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 90;

/** Where passages are kept when nobody says otherwise: HOCVUSO_CACHE, else the user's own cache folder. */
export function defaultCacheDir(env: NodeJS.ProcessEnv = process.env): string {
  const { HOCVUSO_CACHE: chosen = '', XDG_CACHE_HOME: caches = '' } = env;
  if (chosen !== '') return chosen;
  return join(caches === '' ? join(homedir(), '.cache') : caches, 'hoc-vu-so');
}

/** Opens the cache in a folder, which need not exist. */
export function openCache(dir: string, now: () => number = Date.now): PassageCache {
  const fileOf = (key: string): string => join(dir, 'passages', key.slice(0, 2), key);
  return {
    has: (key) => existsSync(fileOf(key)),
    read: async (key) => {
      const bytes = await readFile(fileOf(key)).catch(() => undefined); // not there: it will be made
      if (bytes === undefined) return undefined;
      const passage = unpack(bytes);
      if (passage === undefined) await rm(fileOf(key), { force: true });
      else await markUsed(fileOf(key), now());
      return passage;
    },
    write: (key, passage) => writeWhole(fileOf(key), pack(passage)),
    prune: async () => {
      for await (const file of glob(join(dir, 'passages', '*', '*')))
        if (now() - (await usedAt(file)) > KEPT_DAYS * DAY) await rm(file, { force: true });
    },
  };
}

/** The time of last use is the file's time; a day's difference is not worth a write. */
async function markUsed(file: string, now: number): Promise<void> {
  if (now - (await usedAt(file)) > DAY) await utimes(file, now / 1000, now / 1000);
}

/** Another build may take a file away meanwhile; then there is nothing to do. */
async function usedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Infinity,
  );
}

/** Writes a file so that nobody ever sees half of it. */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}

function pack({ opus, mp3, ...times }: Passage): Buffer {
  const header: Header = { ...times, opus: opus.map((packet) => packet.length), mp3: mp3.map((frame) => frame.length) };
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const body = Buffer.concat([size, json, ...opus, ...mp3]);
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

function unpack(bytes: Buffer): Passage | undefined {
  const body = bytes.subarray(CHECKSUM);
  const isWhole = createHash('sha256').update(body).digest().equals(bytes.subarray(0, CHECKSUM));
  if (!isWhole) return undefined;
  const start = 4 + body.readUInt32LE(0);
  const { opus, mp3, ...times } = JSON.parse(body.toString('utf8', 4, start)) as Header;
  let at = start;
  const take = (size: number): Uint8Array => body.subarray(at, (at += size));
  return { ...times, opus: opus.map(take), mp3: mp3.map(take) };
}
