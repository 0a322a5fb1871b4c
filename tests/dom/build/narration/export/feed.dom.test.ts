import { describe, expect, it } from 'vitest';
import { toFeed } from '../../../../../src/build/narration/export/feed.ts';
import type { Episode } from '../../../../../src/build/narration/export/feed.ts';

const EPISODE: Episode = {
  id: 'goi-lua.nong-dan',
  title: 'Cuộc gọi lừa: dừng & "hỏi" <lại>',
  summary: 'Một câu.',
  page: 'https://hoc.example/nhom/nong-dan/goi-lua/',
  sound: 'https://hoc.example/am-thanh/goi-lua.nong-dan.0123456789ab.mp3',
  bytes: 1_440_000,
  seconds: 360.2,
  chapters: 'https://hoc.example/am-thanh/goi-lua.nong-dan.0123456789ab.chapters.json',
};
const feed = (episodes: readonly Episode[]): string =>
  toFeed({
    title: 'Nghe các bài',
    summary: 'Một câu.',
    author: 'Học vụ số',
    page: 'https://hoc.example/nhom/nong-dan/nghe/',
    feed: 'https://hoc.example/nhom/nong-dan/podcast.xml',
    image: 'https://hoc.example/podcast.png',
    episodes,
  });
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');
const textOf = (parent: Element | null, name: string): string | undefined =>
  [...(parent?.children ?? [])].find(({ nodeName }) => nodeName === name)?.textContent;

describe('the podcast of a path', () => {
  const channel = parse(feed([EPISODE, { ...EPISODE, id: 'hai', chapters: undefined }])).querySelector('channel');

  it('is well-formed XML', () => {
    expect(parse(feed([EPISODE])).querySelector('parsererror')).toBeNull();
    expect(parse(feed([EPISODE]).replace('</item>', '')).querySelector('parsererror')).not.toBeNull();
  });

  it('has what RSS and the large directories ask of a channel', () => {
    expect(channel?.parentElement?.getAttribute('version')).toBe('2.0');
    for (const name of ['title', 'link', 'description', 'language', 'itunes:author', 'itunes:explicit', 'itunes:type'])
      expect(textOf(channel, name), name).toMatch(/\S/u);
    const [image, category, self] = ['itunes:image', 'itunes:category', 'atom:link'].map((name) =>
      [...(channel?.children ?? [])].find(({ nodeName }) => nodeName === name),
    );
    expect(image?.getAttribute('href')).toBe('https://hoc.example/podcast.png');
    expect(category?.getAttribute('text')).toBe('Education');
    expect(self?.getAttribute('rel')).toBe('self');
  });

  it('has a lesson as an episode, with its file, length, number and chapters', () => {
    const [first, second] = channel?.querySelectorAll('item') ?? [];
    expect(textOf(first ?? null, 'title')).toBe(EPISODE.title);
    const enclosure = first?.querySelector('enclosure');
    expect(['url', 'length', 'type'].map((name) => enclosure?.getAttribute(name))).toEqual([
      EPISODE.sound,
      '1440000',
      'audio/mpeg',
    ]);
    expect(textOf(first ?? null, 'guid')).toBe('goi-lua.nong-dan');
    expect(textOf(first ?? null, 'itunes:duration')).toBe('360');
    expect([first, second].map((item) => textOf(item ?? null, 'itunes:episode'))).toEqual(['1', '2']);
    expect(first?.innerHTML).toContain('podcast:chapters');
    expect(second?.innerHTML).not.toContain('podcast:chapters');
  });

  it('has only absolute addresses', () => {
    for (const [, url = ''] of feed([EPISODE]).matchAll(/(?:href|url)="([^"]*)"/gu))
      expect(URL.canParse(url), url).toBe(true);
  });
});
