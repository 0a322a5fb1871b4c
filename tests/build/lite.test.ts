/** The lite pages: one file each, all of the lesson in it, nothing that runs. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, fileOf, isLessonPage } from '../support/dist.ts';
import { loadedBy } from './guards.ts';

/** What a lite page may cost in all, pictures with it, in bytes as brotli sends them: one round trip of a new connection. */
const MOST = 14_000;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const wordsOf = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)].map(words);

/** Where there is a form these are ticked; the hint says as much in words. */
const onlyTicked = ['Đúng', 'Sai', 'Người kèm đã xem và xác nhận'];

const pages = builtPages();
const lite = pages
  .filter(({ path }) => /^\/lite\/.+/.test(path))
  .map(({ path, html }) => ({ path, html, page: parse(html) }));
const full = pages.filter(isLessonPage).map(({ path, html }) => ({ path, page: parse(html) }));
const canonicalOf = (page: Document) =>
  new URL(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', 'http://site.test').pathname;

describe('the lite pages', () => {
  it('are there for every lesson, and every lesson leads to its own', () => {
    expect(lite.length).toBeGreaterThan(0);
    const lost = full.filter(
      ({ path, page }) => !page.querySelector(`a[href="/lite/${path.split('/').at(-2) ?? ''}/"]`),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
    expect(new Set(lite.map(({ path }) => path.split('/')[2]))).toEqual(
      new Set(full.map(({ path }) => path.split('/')[3])),
    );
  });

  it('are all in the list of lite pages, which leads on to the paths too', () => {
    const list = parse(pages.find(({ path }) => path === '/lite/')?.html ?? '');
    const linked = [...list.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(lite.filter(({ path }) => !linked.includes(path)).map(({ path }) => path)).toEqual([]);
  });
});

describe.each(lite)('the lite page $path', ({ html, page }) => {
  const whole = full.find(({ path }) => path === canonicalOf(page));
  const lesson = whole?.page.querySelector('article') ?? page.createElement('article');

  it('costs little in all, pictures with it', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(MOST);
  });

  it('is one file: no script, no font, no style file, no picture beside it', () => {
    expect(
      page.querySelectorAll('script, noscript, link[rel="stylesheet"], link[rel="preload"], img, audio'),
    ).toHaveLength(0);
    expect(html).not.toMatch(/@font-face|@import|url\(/);
    expect(loadedBy(page).every((address) => /icon\.svg$|manifest\.webmanifest$/.test(address))).toBe(true);
  });

  it('has a policy that lets its own styles in', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+'/);
  });

  it('is not for search machines and not for our own search: the full page is', () => {
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(html).not.toContain('data-pagefind');
    expect(whole?.page.querySelector('[data-pagefind-body]')).not.toBeNull();
  });

  it('has every text and picture of the lesson', () => {
    const own = '[data-section] .flow > p, [data-section] li';
    const said = wordsOf(lesson, own).filter(
      (_, at) => !lesson.querySelectorAll(own)[at]?.closest('quiz-item, practice-phone'),
    );
    const kept = new Set(wordsOf(page, 'p, li'));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((text) => !kept.has(text) && !text.startsWith('Đã được nửa bài'))).toEqual([]);
    const named = (root: ParentNode) =>
      [...root.querySelectorAll('.picture [role="img"]')].map((picture) => picture.getAttribute('aria-label'));
    expect(named(page)).toEqual(named(lesson));
  });

  it('has every item with its choices and its answer, and every task in words', () => {
    const items = [...page.querySelectorAll('[data-item]')];
    const ids = (root: ParentNode) =>
      [...root.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset.item);
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(ids(page).sort()).toEqual(ids(lesson).sort());
    for (const item of lesson.querySelectorAll<HTMLElement>('quiz-item')) {
      const twin = page.querySelector(`[data-item="${item.dataset.item ?? ''}"]`);
      expect(words(twin?.querySelector('details') ?? page.body)).toBe(
        words(item.querySelector('.quiz-item__answer') ?? page.body),
      );
      const choices = new Set(wordsOf(twin ?? page, 'li, p'));
      expect(
        wordsOf(item, '.choices .choice').filter((text) => !choices.has(text) && !onlyTicked.includes(text)),
      ).toEqual([]);
    }
    expect(wordsOf(page, '[data-task] li > strong')).toEqual(wordsOf(lesson, '.practice__walk li p > strong'));
  });

  it('leads to the sound with its length and size, and to the full page', () => {
    const link = page.querySelector('main a[href$=".mp3"]');
    expect(link?.textContent).toMatch(/khoảng \d+ phút, \d+(?:,\d)? MB/);
    const address = link?.getAttribute('href') ?? '';
    expect(lesson.closest('body')?.innerHTML).toContain(address.replace(/\.mp3$/, ''));
    expect(page.querySelector(`a[href="${whole?.path ?? ''}"]`)).not.toBeNull();
    expect(fileOf(whole?.path ?? '')).toBeDefined();
  });
});
