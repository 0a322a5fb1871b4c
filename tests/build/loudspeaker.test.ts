import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTiming } from '../../src/core/narration/timing.ts';
import { builtPages, distFolder, fileOf } from '../support/dist.ts';

const pages = builtPages().filter(({ path }) => /^\/loa\/[^/]+\/$/.test(path));
const lessons = builtPages().filter(({ path }) => /^\/lite\/[^/]+\/$/.test(path));
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const soundOf = (page: Document) => page.querySelector('audio')?.getAttribute('src') ?? '';
/** A file of the sound, beside the one that the page links. */
const beside = (page: Document, ending: string) => fileOf(soundOf(page).replace(/mp3$/, ending)) ?? '';

describe('the village loudspeaker', () => {
  it('has a page for every lesson, and all of them in its list', () => {
    expect(pages.map(({ path }) => path.split('/')[2])).toEqual(lessons.map(({ path }) => path.split('/')[2]));
    const list = parsed(builtPages().find(({ path }) => path === '/loa/')?.html ?? '');
    const listed = [...list.querySelectorAll('[data-track-of]')].map((item) => {
      const [page, sound] = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      return { path: page ?? '', sound };
    });
    const wanted = pages.map(({ path, html }) => ({ path, sound: soundOf(parsed(html)) }));
    expect(listed.sort((one, two) => one.path.localeCompare(two.path))).toEqual(wanted);
  });

  it.each(pages)('sounds two to three minutes at $path, with exactly the words that are read there', ({ html }) => {
    const page = parsed(html);
    const timing = readTiming(JSON.parse(readFileSync(beside(page, 'json'), 'utf8')));
    expect(timing?.dur).toBeGreaterThanOrEqual(120_000);
    expect(timing?.dur).toBeLessThanOrEqual(180_000);
    const lines = [...page.querySelectorAll('.announcement > *')].map(({ textContent }) => textContent);
    const cues = readFileSync(beside(page, 'vtt'), 'utf8').split('\n\n').slice(1);
    const heard = cues
      .map((cue) =>
        cue
          .trim()
          .split('\n')
          .slice(2)
          .join(' ')
          .replace(/<[\d:.]+>/g, ''),
      )
      .join(' ');
    expect(wordsOf(unescape(heard))).toEqual(wordsOf(lines.join(' ')));
  });

  it.each(pages)('gives away a small MP3 with a name that can be read at $path', ({ path, html }) => {
    const page = parsed(html);
    const link = page.querySelector('a[download]');
    expect(link?.getAttribute('href')).toBe(soundOf(page));
    expect(link?.getAttribute('download')).toBe(`loa-${path.split('/')[2] ?? ''}.mp3`);
    expect(page.querySelector('audio')?.getAttribute('preload')).toBe('none');
    expect(statSync(beside(page, 'mp3')).size).toBeLessThan(800_000);
  });

  it('is in no pack that learners keep', () => {
    const lists = ['chung', ...builtPages().flatMap(({ path }) => /^\/nhom\/([^/]+)\/$/.exec(path)?.[1] ?? [])];
    for (const id of lists)
      expect(readFileSync(join(distFolder, 'ngoai-mang', `${id}.json`), 'utf8')).not.toMatch(
        /am-thanh\/(?:trang\.)?loa\.|"loa\//,
      );
  });
});

/** Only the words: a cue ends before its colon. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
