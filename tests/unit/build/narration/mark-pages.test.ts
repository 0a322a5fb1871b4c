import { describe, expect, it } from 'vitest';
import { markList, markPage } from '../../../../src/build/narration/mark-pages.ts';
import { openStudio } from '../../../../src/build/narration/studio.ts';
import { lessonPage } from './html.ts';

const studio = openStudio(process.cwd());
const mark = (html: string, base = '/') => {
  const { marked, tracks } = markPage(html, { studio, base });
  return { marked, tracks: [...tracks.values()].map(({ url }) => url) };
};

describe('marking a page', () => {
  it('marks blocks and fills in tracks, and leaves every other byte alone', () => {
    const { marked, tracks } = mark(lessonPage());
    const restored = marked
      .replaceAll(/ data-b(?=[ >])/gu, '')
      .replaceAll(/ data-seconds="\d+" data-bytes="\d+"/gu, '')
      .replaceAll(/data-track="[^"]*"/gu, 'data-track="pending"')
      .replaceAll(/"[^"]*\.mp3"/gu, '"pending.mp3"');
    expect(marked.match(/ data-b(?=[ >])/gu)).toHaveLength(10);
    expect(restored.replaceAll(/ data-(?:seconds|bytes)="\d+"/gu, '')).toBe(lessonPage());
    expect(tracks).toHaveLength(2);
  });

  it('gives the player and the quiz item their own track, also inside noscript', () => {
    const { marked, tracks } = mark(lessonPage(), '/khoa-hoc/');
    const [lesson, item] = tracks;
    expect(lesson).toMatch(/^\/khoa-hoc\/am-thanh\/goi-lua\./u);
    expect(marked).toContain(`class="player" data-player data-track="${lesson}"`);
    expect(marked).toContain(`<noscript><audio controls preload="none" src="${lesson}.mp3">`);
    expect(marked).toMatch(new RegExp(`<button[^>]* data-track="${item}">`, 'u'));
    expect(marked).toContain(`<a href="${item}.mp3">`);
    expect(marked).not.toContain('pending');
  });

  it('changes nothing when the page is marked already', () => {
    const { marked } = mark(lessonPage());
    expect(mark(marked).marked).toBe(marked);
  });

  it('keeps the key of a track whose words have not changed, whatever its id', () => {
    const key = (html: string): string | undefined => mark(html).tracks[0]?.split('.').at(-1);
    expect(key(lessonPage().replaceAll('goi-lua.nong-dan', 'goi-lua.can-bo'))).toBe(key(lessonPage()));
    expect(key(lessonPage({ story: 'Bác Thành nghe tiếp.' }))).not.toBe(key(lessonPage()));
  });

  it('changes the key when the same sound belongs to other characters', () => {
    const key = (text: string): string | undefined => mark(`<div data-narration="x"><p>${text}</p></div>`).tracks[0];
    expect(key('Có 15 câu.')).not.toBe(key('Có mười lăm câu.'));
  });

  it('fills in a list of tracks of other pages', () => {
    const { tracks } = markPage(lessonPage(), { studio, base: '/' });
    const list =
      '<ul><li data-track-of="goi-lua.nong-dan"><a href="/bai/">Bài</a> <a href="pending.mp3">MP3</a></li></ul>';
    const [url = ''] = [...tracks.values()].map((track) => track.url);
    expect(markList(list, tracks)).toContain(`<a href="${url}.mp3">MP3</a>`);
    expect(markList(list, tracks)).toMatch(/<li data-seconds="\d+" data-bytes="\d+" data-track-of/u);
    expect(() => markList(list, new Map())).toThrow('no page has the track "goi-lua.nong-dan"');
  });

  it('leaves the files of other tracks to the list, when the page that lists them is narrated itself', () => {
    const { tracks } = markPage(lessonPage(), { studio, base: '/' });
    const item = '<li data-track-of="goi-lua.nong-dan"><p>Bài</p><p data-silent><a href="pending.mp3">MP3</a></p></li>';
    const page = `<div data-narration="trang.x"><audio src="pending.mp3"></audio><ul>${item}</ul></div>`;
    const { marked, tracks: own } = mark(page);
    const [url = ''] = [...tracks.values()].map((track) => track.url);
    expect(marked).toContain(`<audio src="${own[0] ?? ''}.mp3">`);
    expect(markList(marked, tracks)).toContain(`<a href="${url}.mp3">MP3</a>`);
  });

  it('refuses a track without words', () => {
    expect(() => mark('<div data-narration="x"><p> </p></div>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: the track "x" has no words to narrate. Add text, or take data-narration away.]`,
    );
  });
});
