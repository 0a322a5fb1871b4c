import { describe, expect, it } from 'vitest';
import { drawPoster } from '../../../../src/islands/poster/poster.ts';
import { codeOf } from '../../../../src/ui/qr.ts';

function open(here: string, path = '/so/nhom/nong-dan/') {
  document.body.innerHTML = `<p data-poster-local hidden>Chỉ chạy trên máy này.</p>
    <article data-poster="${path}"><div data-poster-part hidden><svg viewBox="0 0 1 1"><rect/><path d=""/></svg>
    <strong data-poster-address></strong></div></article>`;
  drawPoster(document, here);
  return {
    part: document.querySelector<HTMLElement>('[data-poster-part]'),
    warning: document.querySelector<HTMLElement>('[data-poster-local]'),
  };
}

describe('a poster built without an address', () => {
  it('is drawn from where the page is open', () => {
    const { part, warning } = open('https://hoc.example/so/in/to-qr/nhom/nong-dan/');
    const { size, path } = codeOf('https://hoc.example/so/nhom/nong-dan/', 'M');
    expect(part?.hidden).toBe(false);
    expect(part?.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
    expect(part?.querySelector('path')?.getAttribute('d')).toBe(path);
    expect(part?.querySelector('[data-poster-address]')?.textContent).toBe('https://hoc.example/so/nhom/nong-dan/');
    expect(warning?.hidden).toBe(true);
  });

  it('warns where no other phone could open the address', () => {
    expect(open('http://localhost:4321/in/to-qr/nhom/nong-dan/').warning?.hidden).toBe(false);
  });

  it('leaves alone a poster that has its code', () => {
    document.body.innerHTML = '<article class="poster"></article>';
    expect(() => drawPoster(document, 'https://hoc.example/')).not.toThrow();
  });
});
