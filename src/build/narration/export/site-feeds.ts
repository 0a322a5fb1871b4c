import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textContent, walkElements } from '../../../core/narration/tree.ts';
import { readTiming } from '../../../core/narration/timing.ts';
import { writeWhole } from '../cache.ts';
import { SOUND_FOLDER } from '../track-name.ts';
import { toFeed } from './feed.ts';
import type { TreeElement } from '../../../core/narration/tree.ts';
import type { ReadPage } from '../extract.ts';
import type { SiteTrack } from '../site-tracks.ts';
import type { Episode } from './feed.ts';

/** The file of a path's podcast, beside the page that lists its lessons. */
const FEED = 'podcast.xml';
const COVER = 'podcast.png';

interface FeedOptions {
  readonly outDir: string;
  readonly base: string;
  readonly pages: ReadonlyMap<string, ReadPage>;
  readonly tracks: readonly SiteTrack[];
}

/**
 * Writes a podcast for every page that announces one (`<link rel="alternate" type="application/rss+xml">`), from what the
 * page lists. A page announces it only when the site knows its own address: a feed needs absolute links.
 */
export async function writeFeeds(options: FeedOptions): Promise<void> {
  for (const [file, { root }] of options.pages) {
    const link = find(
      root,
      ({ tag, attributes }) => tag === 'link' && attributes.get('type') === 'application/rss+xml',
    );
    const feed = link?.attributes.get('href');
    if (feed !== undefined) await writeFeed(file, root, feed, options);
  }
}

async function writeFeed(file: string, root: TreeElement, feed: string, options: FeedOptions): Promise<void> {
  const page = new URL(`${dirname(file)}/`, new URL(options.base, feed)).href;
  const episodes: Episode[] = [];
  for (const item of all(root, ({ attributes }) => attributes.has('data-track-of')))
    episodes.push(await toEpisode(item, page, options));
  const name = find(root, ({ attributes }) => (attributes.get('class') ?? '') === 'site-header__name');
  const xml = toFeed({
    title: textOf(find(root, ({ tag }) => tag === 'h1')),
    summary: describe(root),
    author: textOf(name),
    page,
    feed,
    image: new URL(COVER, new URL(options.base, feed)).href,
    episodes,
  });
  await writeWhole(join(options.outDir, dirname(dirname(file)), FEED), xml);
}

/** A listed track: its link leads to the lesson, its second one to the file. */
async function toEpisode(item: TreeElement, page: string, { outDir, base, pages, tracks }: FeedOptions) {
  const id = item.attributes.get('data-track-of') ?? '';
  const track = tracks.find(({ plan }) => plan.id === id);
  const lesson = find(item, ({ tag }) => tag === 'a');
  if (track === undefined || lesson === undefined) throw new Error(`The list of ${page} has no lesson for "${id}".`);
  const file = join(outDir, SOUND_FOLDER, track.name);
  const timing = readTiming(JSON.parse(await readFile(`${file}.json`, 'utf8')));
  const sounds = new URL(`${base.endsWith('/') ? base : `${base}/`}${SOUND_FOLDER}/`, page);
  const about = pages.get(track.page);
  return {
    id,
    title: textOf(lesson),
    summary: about === undefined ? '' : describe(about.root),
    page: new URL(lesson.attributes.get('href') ?? '', page).href,
    sound: new URL(`${track.name}.mp3`, sounds).href,
    bytes: timing?.files.find(({ type }) => type === 'audio/mpeg')?.bytes ?? 0,
    seconds: (timing?.dur ?? 0) / 1000,
    chapters: existsSync(`${file}.chapters.json`) ? new URL(`${track.name}.chapters.json`, sounds).href : undefined,
  };
}

function describe(root: TreeElement): string {
  const meta = find(root, ({ tag, attributes }) => tag === 'meta' && attributes.get('name') === 'description');
  return meta?.attributes.get('content') ?? '';
}

function textOf(element: TreeElement | undefined): string {
  return element === undefined ? '' : textContent(element).replace(/\s+/gu, ' ').trim();
}

function find(root: TreeElement, fits: (element: TreeElement) => boolean): TreeElement | undefined {
  return all(root, fits)[0];
}

function all(root: TreeElement, fits: (element: TreeElement) => boolean): TreeElement[] {
  const found: TreeElement[] = [];
  walkElements(root, (element) => {
    if (fits(element)) found.push(element);
  });
  return found;
}
