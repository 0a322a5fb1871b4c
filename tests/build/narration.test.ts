import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/build/narration/extract.ts';
import { planPage } from '../../src/build/narration/planned-page.ts';
import { openStudio } from '../../src/build/narration/studio.ts';
import { SOUND_FOLDER } from '../../src/build/narration/track-name.ts';
import { unspokenTexts } from '../../src/core/narration/blocks.ts';
import { readTiming, type Timing } from '../../src/core/narration/timing.ts';
import { readWording } from '../../src/core/narration/wording.ts';
import { nameBlocks } from '../../src/islands/player/name-blocks.ts';
import { builtPages, distFolder, isLessonPage } from '../support/dist.ts';

const studio = openStudio(process.cwd());
const pages = builtPages().map((page) => {
  const read = readPage(page.html);
  return { ...page, tracks: planPage(read, studio).map((track) => ({ ...track, path: page.path })) };
});
const tracks = pages.flatMap((page) => page.tracks);
const unique = [...new Map(tracks.map((one) => [one.name, one])).values()];

const soundFolder = join(distFolder, SOUND_FOLDER);
const fileOf = (name: string, ending: string): string => join(soundFolder, `${name}.${ending}`);
const timingOf = (name: string): Timing | undefined =>
  readTiming(JSON.parse(readFileSync(fileOf(name, 'json'), 'utf8')));

/** The length of every place in the page that sounds, by the track it names, and the size that its button says. */
function players(html: string): Map<string, { seconds: number; size: string | undefined }> {
  const found = html.matchAll(
    /data-track="[^"]*\/([^"/]+)" data-seconds="(\d+)"(?:[^>]*><button[^>]*>[^<]*?([\d,]+) MB)?/g,
  );
  return new Map([...found].map(([, name = '', seconds, size]) => [name, { seconds: Number(seconds), size }]));
}

/** The promise of a page that says the size, where any does. */
function promises(): Map<string, { seconds: number; size: string | undefined }> {
  const all = pages.flatMap(({ html }) => [...players(html)]);
  return new Map(all.sort(([, one], [, two]) => Number(one.size !== undefined) - Number(two.size !== undefined)));
}

/** Blocks, as `<track>#<id>`, that the sound's times know and the browser does not find, or the other way round. */
function lostBlocks({ html, tracks: own }: (typeof pages)[number]): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const found = [...page.querySelectorAll('[data-narration]')].flatMap((host) => {
    nameBlocks(host);
    const blocks = [...host.querySelectorAll('[data-b]')].filter((el) => el.closest('[data-narration]') === host);
    return blocks.map((el) => `${host.getAttribute('data-narration') ?? ''}#${el.getAttribute('data-b') ?? ''}`);
  });
  const timed = own.flatMap(({ plan, track }) => track.blocks.map(({ id }) => `${plan.id}#${id}`));
  return [...new Set(found).symmetricDifference(new Set(timed))];
}

describe('the narration of the built pages', () => {
  it('has a track on every lesson page', () => {
    expect(pages.filter(isLessonPage).filter(({ tracks: all }) => all.length === 0)).toEqual([]);
    expect(tracks.length).toBeGreaterThan(50);
  });

  it.each(pages.filter(({ tracks: all }) => all.length > 0))('covers every text of $path that can be read', (page) => {
    expect(page.tracks.flatMap(({ track }) => unspokenTexts(track.element))).toEqual([]);
  });

  it.each(pages.filter(({ tracks: all }) => all.length > 0))('finds in $path every block the sound knows', (page) => {
    expect(lostBlocks(page)).toEqual([]);
  });

  it('names in each page the very sound that its words ask for', () => {
    const wrong = tracks.filter(({ path, name }) => {
      const { html = '' } = pages.find((page) => page.path === path) ?? {};
      return !players(html).has(name);
    });
    expect(wrong.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
  });
});

describe('the sound of the built site', () => {
  it('is there for every track, in all formats, and for no other', () => {
    const wanted = unique.flatMap(({ name }) =>
      ['json', 'mp3', 'say.json', 'vtt', 'webm'].map((ending) => `${name}.${ending}`),
    );
    const made = readdirSync(soundFolder).filter((file) => !file.endsWith('.chapters.json'));
    expect(made.sort()).toEqual(wanted.sort());
  });

  it.each(unique)('is timed for all blocks of $name', ({ name, plan }) => {
    const timing = timingOf(name);
    expect(timing?.id).toBe(plan.id);
    expect(timing?.blocks.map(({ b }) => b)).toEqual(plan.blocks.map(({ id }) => id));
    const moments = timing?.blocks.flatMap(({ n }) => n.flatMap(([, , s, e]) => [s, e])) ?? [];
    expect(moments).toEqual([...moments].sort((one, two) => one - two));
    expect(moments.at(-1)).toBeLessThanOrEqual(timing?.dur ?? 0);
    for (const { src, bytes } of timing?.files ?? []) expect(statSync(join(soundFolder, src)).size).toBe(bytes);
  });

  it('leaves the voice of a device no number, code or sign to guess at', () => {
    const guessed = unique.flatMap(({ name, plan }) => {
      const wording = readWording(JSON.parse(readFileSync(fileOf(name, 'say.json'), 'utf8')));
      expect(wording?.blocks.map(({ b }) => b)).toEqual(plan.blocks.map(({ id }) => id));
      const written = plan.blocks.flatMap(({ sentences }) => sentences);
      const said = wording?.blocks.flatMap(({ n }) => n) ?? [];
      return said
        .map(([, , say], index) => say ?? written[index]?.written ?? '')
        .filter((text) => /[\d%/&+@]/.test(text));
    });
    expect(guessed).toEqual([]);
  });

  it('is as long and as large as the pages say, within a tenth', () => {
    const promised = promises();
    expect([...promised.values()].filter(({ size }) => size !== undefined).length).toBeGreaterThan(400);
    const off = unique.flatMap(({ name }) => {
      const { seconds = 0, size: said } = promised.get(name) ?? {};
      const [length, size] = [(timingOf(name)?.dur ?? 0) / 1000, statSync(fileOf(name, 'webm')).size];
      // Said in tenths of a MB, and never less than one.
      const isAsLarge =
        said === undefined || Math.abs(Number(said.replace(',', '.')) - Math.max(0.1, size / 1e6)) <= 0.05 + size / 1e7;
      const isNear = Math.abs(seconds - length) <= length / 10 && isAsLarge;
      return isNear ? [] : [`${name}: ${seconds} s, ${said} MB; in truth ${Math.round(length)} s, ${size} B`];
    });
    expect(off).toEqual([]);
  });
});
