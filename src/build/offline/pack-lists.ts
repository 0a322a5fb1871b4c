/** The lists of what can be kept for learning without network (core/offline/packs.ts says how they look). */
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  COMMON_LIST,
  filesOf,
  PACK_FOLDER,
  sentOf,
  type PackFile,
  type PackList,
  type PackPart,
  type PackSizes,
  type PackSound,
} from '../../core/offline/packs.ts';
import { dataFileOf } from '../lesson-data.ts';
import { openSiteFiles, type SiteFiles } from './site-files.ts';

/** Every page's own needs, and what all pages share. Pages of one path or one lesson are in that path's list. */
const COMMON = [
  'index.html',
  '*/index.html',
  'buoi-hoc/*/index.html',
  'tep/*',
  'pagefind/**/*',
  'icon.svg',
  'icon-192.png',
  'manifest.webmanifest',
] as const;

/** The list for the village loudspeaker: its sound is fetched for a memory card, and is in no pack. */
const LOUDSPEAKER = 'loa/index.html';

interface Options {
  readonly outDir: string;
  readonly base: string;
}

/** Writes the lists of the site in `outDir`. Sound that is not made yet is not in them: write them again when it is. */
export async function writePackLists({ outDir, base }: Options): Promise<void> {
  const files = openSiteFiles(outDir);
  const needed = (await find(outDir, COMMON)).filter((file) => file !== LOUDSPEAKER);
  const common: PackList = {
    id: COMMON_LIST,
    title: '',
    parts: [{ id: '', title: '', files: await withTracks(needed, files, base) }],
  };
  const paths = await pathLists(outDir, files, base);
  const folder = join(outDir, PACK_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const list of [common, ...paths]) await writeFile(join(folder, `${list.id}.json`), JSON.stringify(list));
  const sizes = Object.fromEntries(paths.map((path) => [path.id, sizesOf(path, common)]));
  await writeFile(join(folder, 'goi.json'), JSON.stringify({ sizes }));
}

/** One list for each audience: what belongs to the path itself, and each lesson. */
async function pathLists(outDir: string, files: SiteFiles, base: string): Promise<PackList[]> {
  const audiences = (await find(outDir, ['nhom/*/index.html'])).map((file) => file.split('/')[1] ?? '');
  const lists: PackList[] = [];
  for (const id of audiences) {
    const top = `nhom/${id}/index.html`;
    const title = await titleOf(files, top);
    const pages = await find(outDir, [`nhom/${id}/**/index.html`]);
    const isLesson = (page: string) => files.has(lessonData(page));
    const own = pages.filter((page) => !isLesson(page));
    const parts: PackPart[] = [{ id: '', title, files: await withTracks(own, files, base) }];
    // One after the other: thousands of lessons at once would be thousands of open files, and all of them in memory.
    for (const page of pages.filter(isLesson)) parts.push(await lessonPart(page, files, base));
    lists.push({ id, title, parts });
  }
  return lists;
}

async function lessonPart(page: string, files: SiteFiles, base: string): Promise<PackPart> {
  const [, , id = ''] = page.split('/');
  const data = dataFileOf(await files.text(page));
  const names = [page, ...(data ? [data] : []), lessonData(page), ...(await roomPages(id, files, base))];
  return { id, title: await titleOf(files, page), files: await withTracks(names, files, base) };
}

/** What a hall needs of the lesson: its wall, its leader's page, its papers and sources, and the page whose sound the wall plays, of another path or not. */
async function roomPages(lesson: string, files: SiteFiles, base: string): Promise<string[]> {
  const [wall = '', ...others] = ['chieu', 'dan', 'in/bai'].map((folder) => `${folder}/${lesson}/index.html`);
  if (![wall, ...others].every((file) => files.has(file))) return [];
  const [, voice = ''] = /\sdata-sound="([^"]+)"/.exec(await files.text(wall)) ?? [];
  const voicePage = `${voice.slice(base.replace(/\/$/, '').length + 1)}index.html`;
  return [wall, ...others, ...(files.has(voicePage) ? [voicePage] : [])];
}

/** The items of a lesson, which reviews fetch; only lessons have such a file. */
function lessonData(page: string): string {
  const [, , lesson = '', ...deeper] = page.split('/');
  return deeper.length === 1 ? `on-lai/${lesson}.json` : '-';
}

/** The files with the sound of those that are pages. */
async function withTracks(names: readonly string[], files: SiteFiles, base: string): Promise<PackFile[]> {
  const all = new Set(names);
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    for (const [, track = ''] of (await files.text(name)).matchAll(/\sdata-track="([^"]+)"/g))
      for (const ending of ['json', 'say.json', 'webm', 'mp3']) {
        const file = `${track.slice(base.replace(/\/$/, '').length + 1)}.${ending}`;
        if (files.has(file)) all.add(file);
      }
  }
  const counted: PackFile[] = [];
  for (const name of all) counted.push(await files.count(name));
  return counted;
}

async function titleOf(files: SiteFiles, page: string): Promise<string> {
  const [, heading = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(await files.text(page)) ?? [];
  return decode(heading.replace(/<[^>]+>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The signs that the page writer escapes in text. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function sizesOf(path: PackList, common: PackList): PackSizes {
  const sent = (sound: PackSound) => sentOf(filesOf([...common.parts, ...path.parts], sound));
  const lessons = path.parts.length - 1;
  return { lessons, sent: { none: sent('none'), webm: sent('webm'), mp3: sent('mp3') } };
}

async function find(outDir: string, patterns: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob([...patterns], { cwd: outDir }))
    if (/\.\w+$/.test(file)) found.push(file.replaceAll('\\', '/'));
  return found.sort();
}
