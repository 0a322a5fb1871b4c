import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, deltaName, hasDelta, makeDelta } from '../../../../src/core/offline/delta.ts';

const styles = `<style>${'p{margin:0}'.repeat(20)}</style>`;
const footer = `<footer>${'Học vụ số. '.repeat(20)}</footer>`;
const base = `<title>Không mạng</title>${styles}<main>Đang không có mạng</main>${footer}`;

describe('the difference of a page', () => {
  it('has what the base has not, and only the places of what it has', () => {
    const page = `<title>Gọi cho con</title>${styles}<main>Bấm hình điện thoại</main>${footer}`;
    const delta = makeDelta(base, page);
    expect(delta).toContain('Bấm hình điện thoại');
    expect(delta).not.toContain('margin');
    expect(delta.length).toBeLessThan(120);
    expect(applyDelta(base, delta)).toBe(page);
  });

  it('copies the longest of pieces that begin alike', () => {
    const alike = `${footer}${footer.replace('</footer>', 'Chào bác, mời bác vào học.</footer>')}`;
    const page = `<p>Một</p>${footer.replace('</footer>', 'Chào bác, mời bác vào học.</footer>')}`;
    const delta = makeDelta(alike, page);
    expect(delta).not.toContain('Chào');
    expect(applyDelta(alike, delta)).toBe(page);
  });

  it('gives back every page, whatever it shares with the base', () => {
    const piece = fc.oneof(
      fc.constantFrom(styles, footer, '<', '<p>', ' ', '1,2'),
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0001', '')),
    );
    const html = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(html, html, (one, other) => applyDelta(one, makeDelta(one, other)) === other));
  });

  it('is not made of a page with the sign that stands for pieces', () => {
    expect(() => makeDelta(base, '<p>\u00011,2\u0001</p>')).toThrow(/U\+0001/);
  });
});

describe('the file of the difference', () => {
  it('is called after the base', () => {
    expect(deltaName(base)).toMatch(/^khac\.\d+-\w{4}\.txt$/);
    expect(deltaName(`${base} `)).not.toBe(deltaName(base));
    expect(deltaName(base.replace('mạng', 'máng'))).not.toBe(deltaName(base));
  });

  it.each([
    ['nhom/nong-dan/goi-cho-con/', true],
    ['', false],
    ['nhom/nong-dan/', false],
    ['lite/goi-cho-con/', false],
    ['nhom/nong-dan/goi-cho-con/x/', false],
    ['nhom/nong-dan/goi-cho-con', false],
  ])('of "%s": %s', (path, has) => {
    expect(hasDelta(path)).toBe(has);
  });
});
