/** What messengers show beside a shared lesson. A build without SITE_URL has no pictures; CI can run these tests on either. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, fileOf, isLessonPage } from '../support/dist.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const lessons = builtPages()
  .filter(isLessonPage)
  .map(({ path, html }) => ({ path, page: parse(html) }));
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
/** A site that was built for a folder of a host says so in each page. */
const base = (lessons[0]?.page.body.dataset.base ?? '/').replace(/\/$/, '');
const hasAddress = lessons.some(({ page }) =>
  page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.startsWith('http'),
);

describe.each(lessons)('a messenger that is given $path', ({ page }) => {
  it('finds a whole address of a picture, or none at all', () => {
    const image = meta(page, 'image');
    if (!hasAddress) {
      expect(image).toBeUndefined();
      return;
    }
    const file = fileOf(new URL(image ?? '').pathname.slice(base.length));
    const png = readFileSync(file ?? '');
    // A PNG says its width and height from byte 16 on.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  it('finds the same site in the address of the page and in that of the picture', () => {
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const { origin, pathname } = new URL(canonical, 'http://site.test');
    expect(pathname.startsWith(`${base}/nhom/`), pathname).toBe(true);
    expect(fileOf(pathname.slice(base.length)), canonical).toBeDefined();
    if (hasAddress) expect(meta(page, 'image')?.startsWith(`${origin}${base}/tep/`)).toBe(true);
  });

  it('finds title and description', () => {
    expect(meta(page, 'title')).toBe(page.querySelector('h1')?.textContent);
    expect(meta(page, 'description')).toBe(page.querySelector('meta[name="description"]')?.getAttribute('content'));
    expect(meta(page, 'description')).not.toBe('');
  });
});
