import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultCacheDir, openCache } from './cache.ts';
import { writeFeeds } from './export/site-feeds.ts';
import { openPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { readPages, siteTracks } from './site-tracks.ts';
import { openStudio } from './studio.ts';
import { Work } from './work.ts';
import { SOUND_FOLDER } from './track-name.ts';
import type { Progress } from './progress.ts';
import type { SiteTrack } from './site-tracks.ts';

/** What to narrate and how. Only `outDir` is needed. */
export interface NarrationOptions {
  /** The built site; its pages must be marked (see `markPages`). Sound goes into its sound folder. */
  readonly outDir: string;
  /** Where the site is served; only used to follow its links. */
  readonly base?: string;
  /** The project, for its reading list, voices and recordings. */
  readonly root?: string;
  readonly cacheDir?: string;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly log?: (line: string) => void;
}

/** What was done: all tracks of the site, tracks written now, passages made now, seconds and bytes of all sound written now. */
export interface Summary {
  readonly tracks: number;
  readonly written: number;
  readonly passagesMade: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** Tracks put together at the same time: enough to keep all threads busy at the end of each. */
const AT_ONCE = 6;

/**
 * Makes the sound of a built site. A track is ready when its timing file is there; it is written last. What is ready is left
 * alone, passages said before come from the cache. The same pages give the same bytes.
 * @throws Error naming every track that could not be made; all others are ready then. The signal's reason when it is aborted.
 */
export async function makeNarration(options: NarrationOptions): Promise<Summary> {
  const {
    outDir,
    base = '/',
    root = process.cwd(),
    cacheDir = defaultCacheDir(),
    log = () => undefined,
    signal,
  } = options;
  const pages = await readPages(outDir, base);
  const tracks = siteTracks(pages, openStudio(root));
  const folder = join(outDir, SOUND_FOLDER);
  await mkdir(folder, { recursive: true });
  const wanted = tracks.filter(({ name }) => !existsSync(join(folder, `${name}.json`)));
  warnUnknown(tracks, log);
  const cache = openCache(cacheDir);
  const pool = openPool(cacheDir, options.threads);
  const stop = (): void => void pool.close();
  signal?.addEventListener('abort', stop);
  try {
    const isQuiet = options.log === undefined;
    const report = options.onProgress ?? (isQuiet ? () => undefined : showProgress(log, process.stdout));
    const work = new Work(cache, pool, wanted, tracks.length, report);
    const failures = await inTurns(wanted, signal, (track) => work.write(track, folder));
    signal?.throwIfAborted();
    if (failures.length > 0)
      throw new Error(`Narration: ${failures.length} track(s) could not be made.\n${failures.join('\n')}`);
    await removeOthers(folder, new Set(tracks.map(({ name }) => name)));
    await writeFeeds({ outDir, base, pages, tracks });
    await cache.prune();
    return { tracks: tracks.length, written: wanted.length, ...work.totals() };
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
  }
}

/** Does the jobs in order, some at a time; gives one line for each that failed. */
async function inTurns(
  tracks: readonly SiteTrack[],
  signal: AbortSignal | undefined,
  job: (track: SiteTrack) => Promise<void>,
): Promise<string[]> {
  const failures: string[] = [];
  const waiting = [...tracks];
  const take = async (): Promise<void> => {
    for (let track = waiting.shift(); track !== undefined && signal?.aborted !== true; track = waiting.shift()) {
      const { plan, page } = track;
      await job(track).catch((error: unknown) => {
        failures.push(`${plan.id} (${page}): ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return failures;
}

function warnUnknown(tracks: readonly SiteTrack[], log: (line: string) => void): void {
  const words = [...new Set(tracks.flatMap(({ plan }) => plan.unknown))].sort();
  if (words.length > 0)
    log(`Narration: ${words.length} word(s) without a reading in content/readings.yaml: ${words.join(', ')}`);
}

/** Sound of texts that are no longer in the site. */
async function removeOthers(folder: string, names: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder);
  const old = files.filter((file) => !names.has(file.replace(/\.(?:webm|mp3|vtt|(?:chapters\.|say\.)?json)$/u, '')));
  await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
}
