/**
 * `npm run bench:narration`: what the sound of the built site costs. Seconds of work of one core for each minute of sound,
 * from cold and from the cache, and megabytes for each path. Works in a folder of its own; nothing of the site is changed.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openCache } from '../../src/build/narration/cache.ts';
import { makeNarration } from '../../src/build/narration/make.ts';
import { planPage } from '../../src/build/narration/planned-page.ts';
import { readPages } from '../../src/build/narration/site-tracks.ts';
import { openStudio } from '../../src/build/narration/studio.ts';
import { SOUND_FOLDER } from '../../src/build/narration/track-name.ts';
import { readTiming, type Timing } from '../../src/core/narration/timing.ts';

const site = resolve(process.env.OUT_DIR ?? 'dist');
const dir = mkdtempSync(join(tmpdir(), 'bench-narration-'));
const copy = join(dir, 'site');
const sounds = join(copy, SOUND_FOLDER);
const cacheDir = join(dir, 'cache');

/** Makes all sound on one thread and says what it cost; `process.cpuUsage` counts every thread of this process. */
async function showWork(name: string): Promise<void> {
  rmSync(sounds, { recursive: true, force: true });
  const before = process.cpuUsage();
  const { seconds } = await makeNarration({ outDir: copy, cacheDir, threads: 1 });
  const { user, system } = process.cpuUsage(before);
  const spent = (user + system) / 1e6;
  const [all, own] = [seconds / 60, await differentMinutes()];
  console.log(
    `${name.padEnd(11)} ${spent.toFixed(1)} s of work; ${(spent / own).toFixed(2)} s for each of ${own.toFixed(1)} different minutes, ` +
      `${(spent / all).toFixed(2)} s for each of ${all.toFixed(1)} minutes of all tracks`,
  );
}

/** What several tracks share is made once. */
async function differentMinutes(): Promise<number> {
  const cache = openCache(cacheDir);
  const files = readdirSync(join(cacheDir, 'passages'), { recursive: true, withFileTypes: true });
  const passages = await Promise.all(files.filter((entry) => entry.isFile()).map(({ name }) => cache.read(name)));
  return passages.reduce((sum, passage) => sum + (passage?.ms ?? 0), 0) / 60_000;
}

/** Each path's sound: the tracks of all its pages, each once. What two paths share counts for both. */
async function showPaths(): Promise<void> {
  const studio = openStudio(process.cwd());
  const paths = new Map<string, Set<string>>();
  for (const page of (await readPages(copy, '/')).values()) {
    for (const { audience = 'the other pages', name } of planPage(page, studio))
      paths.set(audience, (paths.get(audience) ?? new Set()).add(name));
  }
  console.log('\npath                    min   WebM MB    MP3 MB');
  for (const [path, names] of paths) {
    const timings = [...names].map((name) =>
      readTiming(JSON.parse(readFileSync(join(sounds, `${name}.json`), 'utf8'))),
    );
    const known = timings.filter((timing): timing is Timing => timing !== undefined);
    const minutes = known.reduce((sum, { dur }) => sum + dur / 60_000, 0);
    const size = (index: number): string =>
      (known.reduce((sum, { files }) => sum + (files[index]?.bytes ?? 0), 0) / 1e6).toFixed(2).padStart(10);
    console.log(`${path.padEnd(20)}${minutes.toFixed(1).padStart(7)}${size(0)}${size(1)}`);
  }
}

try {
  cpSync(site, copy, { recursive: true, filter: (file) => !file.startsWith(join(site, SOUND_FOLDER)) });
  await showWork('from cold');
  await showWork('from cache');
  await showPaths();
} finally {
  rmSync(dir, { recursive: true });
}
