/** The posters: one for each lesson and path, with a code that leads there, or a place for the browser to draw it in. */
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/ui/qr.ts';
import { builtPages, isLessonPage } from '../support/dist.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const pages = builtPages();
const posters = pages
  .filter(({ html }) => html.includes('data-page="poster"'))
  .map(({ path, html }) => ({ path, page: parse(html) }));
const paths = pages.map(({ path }) => path);

describe('the posters', () => {
  it('are there for every lesson and every path', () => {
    const lessons = new Set(pages.filter(isLessonPage).map(({ path }) => `/in/to-qr/${path.split('/')[3] ?? ''}/`));
    const groups = paths.filter((path) => /^\/nhom\/[^/]+\/$/.test(path)).map((path) => `/in/to-qr${path}`);
    expect(posters.map(({ path }) => path).sort()).toEqual([...lessons, ...groups].sort());
  });
});

describe.each(posters)('the poster $path', ({ page }) => {
  const poster = page.querySelector<HTMLElement>('.poster');
  const address = page.querySelector('[data-poster-address]')?.textContent ?? '';

  it('leads to a page of the site', () => {
    expect(paths).toContain(address === '' ? poster?.dataset.poster : new URL(address).pathname);
  });

  it('has the code of its address, black on white, or waits for the browser and says why', () => {
    const code = codeOf(address, 'M');
    const path = poster?.querySelector('path');
    expect(path?.getAttribute('fill')).toBe('black');
    expect(poster?.querySelector('rect')?.getAttribute('fill')).toBe('white');
    if (address !== '') expect(path?.getAttribute('d')).toBe(code.path);
    else {
      expect(poster?.querySelector('[data-poster-part]')?.hasAttribute('hidden')).toBe(true);
      expect(page.querySelector('noscript')?.textContent).toContain('chưa khai địa chỉ');
      expect(page.querySelector('script[type="module"]')).not.toBeNull();
    }
  });
});
