import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { estimateTrack } from '../../core/narration/estimate.ts';
import { planTrack } from '../../core/narration/plan.ts';
import { walkElements } from '../../core/narration/tree.ts';
import { readPage } from './extract.ts';
import { htmlFiles, loadReadings } from './pages.ts';
import { SOUND_FOLDER, trackName } from './track-name.ts';
import { PACE } from './voice.ts';
import type { Place, ReadPage } from './extract.ts';
import type { Readings } from '../../core/spoken/token.ts';
import type { TreeElement } from '../../core/narration/tree.ts';
import type { Track } from '../../core/narration/tracks.ts';

/** What the layouts write where a track's address belongs. */
const PENDING_TRACK = 'pending';
const PENDING_FILE = /\b(src|href)="pending\.mp3"/gu;

/** Replaces [start, end) of the page by `text`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Ties the pages of a built site to their sound, which need not exist yet: narrated blocks get their id, places that wait
 * for a track get its address, length and size. Everything else in the pages stays as it is, byte for byte.
 * @returns the number of different tracks.
 * @throws Error naming the page and the track when a track has nothing to say.
 */
export async function markPages({
  outDir,
  base,
  root = process.cwd(),
}: {
  outDir: string;
  base: string;
  root?: string;
}): Promise<number> {
  const readings = loadReadings(root);
  const names = new Set<string>();
  for (const file of htmlFiles(outDir)) {
    const html = await readFile(join(outDir, file), 'utf8');
    if (!html.includes('data-narration')) continue;
    try {
      const { marked, tracks } = markPage(html, { readings, base });
      tracks.forEach((name) => names.add(name));
      if (marked !== html) await writeFile(join(outDir, file), marked);
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
  return names.size;
}

/** Marks one page; the names are those of its tracks. Marking a marked page changes nothing. */
export function markPage(
  html: string,
  { readings, base }: { readings: Readings; base: string },
): { marked: string; tracks: string[] } {
  const page = readPage(html);
  const marks = page.tracks.map((track) => ({
    ...trackMark(track, readings, base),
    place: page.placeOf(track.element),
  }));
  const splices = [
    ...page.tracks.flatMap((track) =>
      track.blocks.flatMap(({ element, id }) => attributeSplice(page.placeOf(element), 'data-b', id)),
    ),
    ...playerSplices(page, new Map(page.tracks.map((track, index) => [track.element, marks[index]?.attributes ?? []]))),
    ...fileSplices(html, marks),
  ];
  return { marked: apply(html, splices), tracks: marks.map(({ name }) => name) };
}

function trackMark(track: Track, readings: Readings, base: string) {
  const plan = planTrack(track, readings);
  if (plan.blocks.length === 0)
    throw new Error(`the track "${track.id}" has no words to narrate. Add text, or take data-narration away.`);
  const name = trackName(plan);
  const url = `${base.endsWith('/') ? base : `${base}/`}${SOUND_FOLDER}/${name}`;
  const { seconds, bytes } = estimateTrack(plan.blocks, PACE);
  const attributes = [
    ['data-track', url],
    ['data-seconds', String(seconds)],
    ['data-bytes', String(bytes)],
  ] as const;
  return { name, url, attributes };
}

/** Elements that wait for a track belong to the nearest track around them. */
function playerSplices(
  page: ReadPage,
  attributes: ReadonlyMap<TreeElement, readonly (readonly [string, string])[]>,
): Splice[] {
  const splices: Splice[] = [];
  walkElements(page.root, (element, ancestors) => {
    if (element.attributes.get('data-track') !== PENDING_TRACK) return;
    const track = [...ancestors, element].findLast((one) => attributes.has(one));
    for (const [name, value] of (track && attributes.get(track)) ?? [])
      splices.push(...attributeSplice(page.placeOf(element), name, value));
  });
  return splices;
}

/** Plain file links also stand inside noscript, which the parser sees as text: they are found in the source itself. */
function fileSplices(html: string, tracks: readonly { url: string; place: Place | undefined }[]): Splice[] {
  return [...html.matchAll(PENDING_FILE)].flatMap((match) => {
    const around = tracks.findLast(
      ({ place }) => place !== undefined && place.tagStart <= match.index && match.index < place.end,
    );
    if (around === undefined) return [];
    return [
      { start: match.index, end: match.index + match[0].length, text: `${match[1] ?? 'src'}="${around.url}.mp3"` },
    ];
  });
}

/** Replaces an attribute, or writes it behind the tag's name. */
function attributeSplice(place: Place | undefined, name: string, value: string): Splice[] {
  if (place === undefined) return [];
  const written = place.attributes.get(name);
  if (written !== undefined) return [{ ...written, text: `${name}="${value}"` }];
  const at = place.tagStart + 1 + place.tagName.length;
  return [{ start: at, end: at, text: ` ${name}="${value}"` }];
}

function apply(html: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((one, two) => one.start - two.start || one.order - two.order);
  let marked = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    marked += html.slice(at, start) + text;
    at = end;
  }
  return marked + html.slice(at);
}
