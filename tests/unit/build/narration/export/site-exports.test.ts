import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeNarration } from '../../../../../src/build/narration/make.ts';
import { markPages } from '../../../../../src/build/narration/mark-pages.ts';

const LESSON = `<!doctype html><html lang="vi"><head><meta name="description" content="Một câu & hai."></head>
<body data-audience="nong-dan"><main><article data-narration="goi-lua.nong-dan"><h1>Cuộc gọi lừa</h1>
<p>Máy <b>kêu</b>, bác Thành nghe &lt;ngay&gt;. Rồi tắt máy.</p><figure><svg role="img" aria-label="Nút đỏ"></svg></figure>
<section id="buoc"><h2>Các bước</h2><p>Bấm nút đỏ lúc 17:30.</p></section></article></main></body></html>`;
const list = (
  feed: string,
): string => `<!doctype html><html lang="vi"><head>${feed}<meta name="description" content="Các bài.">
</head><body data-audience="nong-dan"><a class="site-header__name" href="/">Học vụ số</a><main><h1>Nghe các bài</h1>
<ol><li data-track-of="goi-lua.nong-dan" data-seconds="0" data-bytes="0"><a href="/nhom/nong-dan/goi-lua/">Cuộc gọi lừa</a>
<a href="pending.mp3">Tải</a></li></ol></main></body></html>`;
const ANNOUNCED =
  '<link rel="alternate" type="application/rss+xml" href="https://hoc.example/nhom/nong-dan/podcast.xml">';

let dir = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'exports-'));
  for (const [folder, html] of [
    ['goi-lua', LESSON],
    ['nghe', list(ANNOUNCED)],
  ] as const) {
    mkdirSync(join(dir, 'site', 'nhom', 'nong-dan', folder), { recursive: true });
    writeFileSync(join(dir, 'site', 'nhom', 'nong-dan', folder, 'index.html'), html);
  }
  await markPages({ outDir: join(dir, 'site'), base: '/' });
  await makeNarration({ outDir: join(dir, 'site'), cacheDir: join(dir, 'cache'), threads: 1 });
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});
const site = (path: string): string => readFileSync(join(dir, 'site', path), 'utf8');
const sound = (ending: RegExp): string => {
  const file = readdirSync(join(dir, 'site', 'am-thanh')).find((name) => ending.test(name));
  return site(`am-thanh/${file}`);
};

describe('what is written beside the sound', () => {
  it('has the wording for a voice of the device: only what is said in other words than written', () => {
    const { blocks } = JSON.parse(sound(/\.say\.json$/u)) as { blocks: { b: string; n: unknown[][] }[] };
    expect(blocks.map(({ n }) => n.map(([, , say]) => say ?? ''))).toEqual([
      [''],
      ['máy kêu, bác thành nghe nhỏ hơn ngay.', ''],
      ['hình vẽ; nút đỏ.'],
      [''],
      ['bấm nút đỏ lúc mười bảy giờ ba mươi.'],
    ]);
  });

  it('has a cue for each sentence, in order, with a stamp before each word but the first', () => {
    const [head, ...cues] = sound(/\.vtt$/u)
      .trim()
      .split('\n\n');
    expect(head).toBe('WEBVTT');
    const texts = cues.map((cue) => cue.split('\n').slice(2).join('\n'));
    expect(texts.map((text) => text.replaceAll(/<[\d:.]+>/gu, ''))).toEqual([
      'Cuộc gọi lừa',
      'Máy kêu, bác Thành nghe &lt;ngay&gt;.',
      'Rồi tắt máy.',
      'Hình vẽ: Nút đỏ',
      'Các bước',
      'Bấm nút đỏ lúc 17:30.',
    ]);
    expect(texts[2]).toMatch(/^Rồi <[\d:.]{12}>tắt <[\d:.]{12}>máy\.$/u);
    const stamps = cues.flatMap((cue) => cue.match(/\d\d:\d\d:\d\d\.\d{3}/gu) ?? []);
    const starts = cues.map((cue) => /\d\d:\d\d:\d\d\.\d{3}/u.exec(cue)?.[0]);
    expect(stamps.length).toBeGreaterThan(20);
    expect(starts).toEqual([...starts].sort());
  });

  it('has the headings as chapters', () => {
    const { version, chapters } = JSON.parse(sound(/\.chapters\.json$/u)) as {
      version: string;
      chapters: { startTime: number; title: string }[];
    };
    expect(version).toBe('1.2.0');
    expect(chapters.map(({ title }) => title)).toEqual(['Cuộc gọi lừa', 'Các bước']);
    expect(chapters[1]?.startTime).toBeGreaterThan(4);
  });

  it('has a podcast of the listed lessons, with the true size of each file', () => {
    const feed = site('nhom/nong-dan/podcast.xml');
    const [, url = '', length] = /<enclosure url="https:\/\/hoc\.example\/([^"]*)" length="(\d+)"/u.exec(feed) ?? [];
    expect(readFileSync(join(dir, 'site', url))).toHaveLength(Number(length));
    expect(feed).toContain('<title>Nghe các bài</title>');
    expect(feed).toContain('<description>Một câu &amp; hai.</description>');
    expect(feed).toContain('<itunes:author>Học vụ số</itunes:author>');
    expect(feed).toContain('<itunes:image href="https://hoc.example/podcast.png"/>');
  });

  it('has no podcast where the page announces none', async () => {
    writeFileSync(join(dir, 'site', 'nhom', 'nong-dan', 'nghe', 'index.html'), list(''));
    rmSync(join(dir, 'site', 'nhom', 'nong-dan', 'podcast.xml'));
    await markPages({ outDir: join(dir, 'site'), base: '/' });
    await makeNarration({ outDir: join(dir, 'site'), cacheDir: join(dir, 'cache'), threads: 1 });
    expect(existsSync(join(dir, 'site', 'nhom', 'nong-dan', 'podcast.xml'))).toBe(false);
  });

  it('is linked from the list of lessons with its length and size', () => {
    const page = site('nhom/nong-dan/nghe/index.html');
    expect(page).toMatch(/<a href="\/am-thanh\/goi-lua\.nong-dan\.[\da-f]{12}\.mp3">Tải/u);
    const [, seconds, bytes] = /data-seconds="(\d+)" data-bytes="(\d+)"/u.exec(page) ?? [];
    expect(Number(bytes)).toBeGreaterThan(Number(seconds) * 1500);
    expect(Number(seconds)).toBeGreaterThan(5);
  });
});
