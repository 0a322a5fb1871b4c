import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { estimateTrack } from '../../core/narration/estimate.ts';
import { walkElements } from '../../core/narration/tree.ts';
import { readPage } from './extract.ts';
import { htmlFiles } from './pages.ts';
import { planPage } from './planned-page.ts';
import { learnRecordings } from './recordings/learn.ts';
import { openStudio } from './studio.ts';
import { SOUND_FOLDER } from './track-name.ts';
import { VOICE, paceOf } from './voice.ts';
import type { TreeElement } from '../../core/narration/tree.ts';
import type { Place, ReadPage } from './extract.ts';
import type { PageTrack } from './planned-page.ts';
import type { Studio } from './studio.ts';

/** What the layouts write where a track's address belongs. */
const PENDING_TRACK = 'pending';
const PENDING_FILE = /\b(src|href)="pending\.mp3"/gu;

/** Stands on an element of a list of tracks, with the id of a track. */
const LIST_ATTRIBUTE = 'data-track-of';

/** Replaces [start, end) of the page by `text`. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Address, length and size of a track, as attributes. */
interface TrackMark {
  readonly url: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Which site to mark: its folder, where it is served, its project, and where to say what was found in new recordings. */
export interface MarkOptions {
  readonly outDir: string;
  readonly base: string;
  readonly root?: string;
  readonly log?: (line: string) => void;
}

/**
 * Ties the pages of a built site to their sound, which need not exist yet: narrated blocks get their mark, places that wait
 * for a track get its address, length and size. Everything else in the pages stays as it is, byte for byte. New recordings
 * are listened to first: what they say decides the names of the tracks.
 * @returns the number of different tracks.
 * @throws Error naming the page and the track when a track has nothing to say, or a page asks for one that does not exist.
 */
export async function markPages({ outDir, base, root = process.cwd(), log }: MarkOptions): Promise<number> {
  await learnRecordings({ outDir, base, root, log: log ?? console.log });
  const studio = openStudio(root);
  const known = new Map<string, TrackMark>();
  const lists: string[] = [];
  for (const file of htmlFiles(outDir)) {
    const html = await readFile(join(outDir, file), 'utf8');
    if (html.includes(LIST_ATTRIBUTE)) lists.push(file);
    if (!html.includes('data-narration')) continue;
    const { marked, tracks } = inPage(file, () => markPage(html, { studio, base }));
    tracks.forEach((mark, id) => known.set(id, mark));
    if (marked !== html) await writeFile(join(outDir, file), marked);
  }
  for (const file of lists) {
    const html = await readFile(join(outDir, file), 'utf8');
    await writeFile(
      join(outDir, file),
      inPage(file, () => markList(html, known)),
    );
  }
  return new Set([...known.values()].map(({ url }) => url)).size;
}

function inPage<Result>(file: string, job: () => Result): Result {
  try {
    return job();
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Marks one page; gives its tracks by id. Marking a marked page changes nothing. */
export function markPage(
  html: string,
  { studio, base }: { studio: Studio; base: string },
): { marked: string; tracks: ReadonlyMap<string, TrackMark> } {
  const page = readPage(html);
  const marks = planPage(page, studio).map((planned) => ({
    id: planned.plan.id,
    track: planned.track,
    ...trackMark(planned, base),
    place: page.placeOf(planned.track.element),
  }));
  const splices = [
    ...marks.flatMap(({ track }) => track.blocks.flatMap(({ element }) => markSplice(page.placeOf(element)))),
    ...playerSplices(page, new Map(marks.map(({ track, attributes }) => [track.element, attributes]))),
    ...fileSplices(html, [...marks, ...listed(page)]),
  ];
  return { marked: apply(html, splices), tracks: new Map(marks.map((mark) => [mark.id, mark])) };
}

/** What a narrated page lists of other pages: its files are those of other tracks, which markList knows. */
function listed(page: ReadPage): { url: undefined; place: Place | undefined }[] {
  const found: { url: undefined; place: Place | undefined }[] = [];
  walkElements(page.root, (element) => {
    if (element.attributes.has(LIST_ATTRIBUTE)) found.push({ url: undefined, place: page.placeOf(element) });
  });
  return found;
}

/** Fills in a page that lists tracks of other pages: an element with data-track-of="<track>", and the file links in it. */
export function markList(html: string, known: ReadonlyMap<string, TrackMark>): string {
  const page = readPage(html);
  const splices: Splice[] = [];
  const tracks: { url: string; place: Place | undefined }[] = [];
  walkElements(page.root, (element) => {
    const id = element.attributes.get(LIST_ATTRIBUTE);
    if (id === undefined) return;
    const mark = known.get(id);
    if (mark === undefined) throw new Error(`no page has the track "${id}" that is listed here.`);
    const place = page.placeOf(element);
    for (const [name, value] of mark.attributes)
      if (name !== 'data-track') splices.push(...attributeSplice(place, name, value));
    tracks.push({ url: mark.url, place });
  });
  return apply(html, [...splices, ...fileSplices(html, tracks)]);
}

function trackMark({ plan, orders, name }: PageTrack, base: string): TrackMark {
  if (plan.blocks.length === 0)
    throw new Error(`the track "${plan.id}" has no words to narrate. Add text, or take data-narration away.`);
  const url = `${base.endsWith('/') ? base : `${base}/`}${SOUND_FOLDER}/${name}`;
  const recorded = orders.map(({ take }) => take && (take.to - take.from) * 1000);
  const { seconds, bytes } = estimateTrack(plan.blocks, paceOf(orders[0]?.voice ?? VOICE), recorded);
  const attributes = [
    ['data-track', url],
    ['data-seconds', String(seconds)],
    ['data-bytes', String(bytes)],
  ] as const;
  return { url, attributes };
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
function fileSplices(html: string, tracks: readonly { url: string | undefined; place: Place | undefined }[]): Splice[] {
  return [...html.matchAll(PENDING_FILE)].flatMap((match) => {
    const around = tracks.findLast(
      ({ place }) => place !== undefined && place.tagStart <= match.index && match.index < place.end,
    );
    if (around?.url === undefined) return [];
    return [
      { start: match.index, end: match.index + match[0].length, text: `${match[1] ?? 'src'}="${around.url}.mp3"` },
    ];
  });
}

/** Marks a narrated block; the browser finds its name (core/narration/block-names.ts). */
function markSplice(place: Place | undefined): Splice[] {
  if (place === undefined || place.attributes.has('data-b')) return [];
  const at = place.tagStart + 1 + place.tagName.length;
  return [{ start: at, end: at, text: ' data-b' }];
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
