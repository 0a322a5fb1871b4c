import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/build/narration/extract.ts';
import { readTiming } from '../../../../src/core/narration/timing.ts';
import { makeNarration } from '../../../../src/build/narration/make.ts';
import { markPages } from '../../../../src/build/narration/mark-pages.ts';
import { lessonPage } from './html.ts';
import type { Summary } from '../../../../src/build/narration/make.ts';

// cspell:ignore Blorptech

let first = '';
let dir = '';
/** Made once from cold; each test goes on from a copy. */
beforeAll(async () => {
  dir = first = mkdtempSync(join(tmpdir(), 'narration-'));
  await build('a');
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'narration-'));
  cpSync(first, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});
afterAll(() => {
  rmSync(first, { recursive: true });
});
const cacheDir = (): string => join(dir, 'cache');
const quiet = { onProgress: () => undefined };
async function build(site: string, html = lessonPage(), options = {}): Promise<Summary> {
  const outDir = join(dir, site);
  mkdirSync(join(outDir, 'bai'), { recursive: true });
  writeFileSync(join(outDir, 'bai', 'index.html'), html);
  await markPages({ outDir, base: '/' });
  return makeNarration({ outDir, cacheDir: cacheDir(), threads: 1, ...quiet, ...options });
}
const sounds = (site: string): string[] => readdirSync(join(dir, site, 'am-thanh')).sort();
const bytes = (site: string): string[] =>
  sounds(site).map((file) => readFileSync(join(dir, site, 'am-thanh', file)).toString('base64'));

describe('making the sound of a site', () => {
  it('writes two sounds and a timing file for each track, as long as the page promises', async () => {
    const summary = await build('b');
    const page = readFileSync(join(dir, 'b', 'bai', 'index.html'), 'utf8');
    expect(summary).toMatchObject({ tracks: 2, written: 2 });
    for (const [, url = '', seconds, size] of page.matchAll(
      /data-track="\/([^"]*)" data-seconds="(\d+)" data-bytes="(\d+)"/gu,
    )) {
      const timing = readTiming(JSON.parse(readFileSync(join(dir, 'b', `${url}.json`), 'utf8')));
      const [webm, mp3] = timing?.files ?? [];
      expect(readFileSync(join(dir, 'b', `${url}.webm`))).toHaveLength(webm?.bytes ?? 0);
      expect(readFileSync(join(dir, 'b', `${url}.mp3`))).toHaveLength(mp3?.bytes ?? 0);
      expect(mp3?.bytes).toBe((timing?.dur ?? 0) * 4);
      expect(Math.abs(Number(seconds) * 1000 - (timing?.dur ?? 0))).toBeLessThan(
        Math.max(1000, (timing?.dur ?? 0) / 10),
      );
      expect(Number(size) / (webm?.bytes ?? 1)).toBeCloseTo(1, 0);
    }
  });

  it('times every block of the page, in order, without overlap', () => {
    const page = readFileSync(join(dir, 'a', 'bai', 'index.html'), 'utf8');
    const timings = sounds('a')
      .filter((file) => /\.[\da-f]{12}\.json$/u.test(file))
      .map((file) => readTiming(JSON.parse(readFileSync(join(dir, 'a', 'am-thanh', file), 'utf8'))));
    const timed = timings.flatMap((timing) => timing?.blocks.map(({ b }) => b) ?? []);
    expect(timed).toHaveLength([...page.matchAll(/ data-b(?=[ >])/gu)].length);
    expect(timed.sort()).toEqual(
      readPage(page)
        .tracks.flatMap(({ blocks }) => blocks.map(({ id }) => id))
        .sort(),
    );
    for (const timing of timings) {
      const moments = timing?.blocks.flatMap(({ s, e }) => [s, e]) ?? [];
      expect(moments).toEqual([...moments].sort((one, two) => one - two));
      const words = timing?.blocks.flatMap(({ w }) => w.flatMap(([, , s, e]) => [s, e])) ?? [];
      expect(words).toEqual([...words].sort((one, two) => one - two));
      expect(Math.max(...moments)).toBeLessThanOrEqual(timing?.dur ?? 0);
    }
  });

  it('gives the same bytes with one thread and with two, from cold and from the cache', async () => {
    const warm = await build('b');
    rmSync(cacheDir(), { recursive: true });
    await build('c', lessonPage(), { threads: 2 });
    expect(warm.passagesMade).toBe(0);
    expect(bytes('b')).toEqual(bytes('a'));
    expect(bytes('c')).toEqual(bytes('a'));
  }, 60_000);

  it('does nothing for a site whose sound is ready', async () => {
    expect(await build('a')).toMatchObject({ tracks: 2, written: 0, passagesMade: 0 });
  });

  it('makes one passage again when one sentence has changed, and takes the old track away', async () => {
    const before = sounds('a');
    expect(await build('a', lessonPage({ story: 'Bác Thành nghe tiếp.' }))).toMatchObject({
      written: 1,
      passagesMade: 1,
    });
    expect(sounds('a').filter((file) => before.includes(file))).toHaveLength(5);
    expect(sounds('a')).toHaveLength(11);
  });

  it('makes a damaged passage again', async () => {
    const passages = readdirSync(join(cacheDir(), 'passages'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    for (const { parentPath, name } of passages) writeFileSync(join(parentPath, name), 'half a file');
    await build('b');
    expect(bytes('b')).toEqual(bytes('a'));
  });

  it('stops when it is told to, leaving no track half done', async () => {
    const reason = new Error('enough');
    await expect(build('b', lessonPage(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(sounds('b')).toEqual([]);
  });

  it('says which words have no reading', async () => {
    const lines: string[] = [];
    await build('b', lessonPage({ story: 'Mở Blorptech.' }), { log: (line: string) => lines.push(line) });
    expect(lines).toEqual(['Narration: 1 word(s) without a reading in content/readings.yaml: Blorptech']);
  });
});
