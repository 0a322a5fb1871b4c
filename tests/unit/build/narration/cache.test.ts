import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultCacheDir, openCache } from '../../../../src/build/narration/cache.ts';
import type { Passage } from '../../../../src/build/narration/passage.ts';

const KEY = 'ab12';
const PASSAGE: Passage = {
  ms: 120,
  tail: 20,
  sentences: [{ s: 100, e: 110, w: [[0, 100]] }],
  opus: [Uint8Array.of(1, 2), Uint8Array.of(3)],
  mp3: [Uint8Array.of(4, 5, 6)],
};
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});
const plain = (passage: Passage | undefined): unknown =>
  passage && { ...passage, opus: passage.opus.map((bytes) => [...bytes]), mp3: passage.mp3.map((bytes) => [...bytes]) };
const file = (): string => join(dir, 'passages', 'ab', KEY);

describe('the passage cache', () => {
  it('gives back what was put in', async () => {
    const cache = openCache(dir);
    await cache.write(KEY, PASSAGE);
    expect(plain(await cache.read(KEY))).toEqual(plain(PASSAGE));
    expect(cache.has(KEY)).toBe(true);
  });

  it('knows nothing of a passage that was never made', async () => {
    expect(await openCache(dir).read(KEY)).toBeUndefined();
    expect(openCache(dir).has(KEY)).toBe(false);
  });

  it('throws away half a file', async () => {
    const cache = openCache(dir);
    await cache.write(KEY, PASSAGE);
    truncateSync(file(), 60);
    expect(await cache.read(KEY)).toBeUndefined();
    expect(cache.has(KEY)).toBe(false);
  });

  it('throws away a file with one wrong byte', async () => {
    const cache = openCache(dir);
    await cache.write(KEY, PASSAGE);
    const bytes = readFileSync(file());
    bytes[bytes.length - 1] = 0;
    writeFileSync(file(), bytes);
    expect(await cache.read(KEY)).toBeUndefined();
  });

  it('throws away an empty file', async () => {
    const cache = openCache(dir);
    await cache.write(KEY, PASSAGE);
    truncateSync(file(), 0);
    expect(await cache.read(KEY)).toBeUndefined();
  });

  it('leaves no drafts behind', async () => {
    await openCache(dir).write(KEY, PASSAGE);
    expect(readdirSync(join(dir, 'passages', 'ab'))).toEqual([KEY]);
  });

  it('takes away what nobody has used for 90 days', async () => {
    const day = 24 * 60 * 60 * 1000;
    let now = Date.now();
    const cache = openCache(dir, () => now);
    await cache.write(KEY, PASSAGE);
    await cache.write('cd34', PASSAGE);
    now += 60 * day;
    await cache.read(KEY);
    now += 60 * day;
    await cache.prune();
    expect([cache.has(KEY), cache.has('cd34')]).toEqual([true, false]);
  });

  it('lives in the folder the setting names, else in the user cache', () => {
    expect(defaultCacheDir({ HOCVUSO_CACHE: '/x' })).toBe('/x');
    expect(defaultCacheDir({ XDG_CACHE_HOME: '/y' })).toBe(join('/y', 'hoc-vu-so'));
    expect(defaultCacheDir({})).toMatch(/\.cache[/\\]hoc-vu-so$/u);
  });
});
