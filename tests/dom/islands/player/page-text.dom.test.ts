import { beforeEach, describe, expect, it } from 'vitest';
import { PageText } from '../../../../src/islands/player/page-text.ts';

const HTML = `
<article data-narration="bai.nhom">
  <h1 data-b="a">Cuộc gọi lừa</h1>
  <p data-b="b">Bấm <strong>Tắt máy</strong>. Rồi hỏi lại.</p>
  <section id="nghe"><h2 data-b="c"><span>Phần 1 trên 2</span>
    Nghe thử</h2></section>
  <svg data-b="d" role="img" aria-label="Một ngón tay bấm nút đỏ."></svg>
  <div data-narration="bai.cau-hoi"><p data-b="e">Nên làm gì?</p></div>
</article>`;

let text: PageText;

beforeEach(() => {
  document.body.innerHTML = HTML;
  const root = document.querySelector('article');
  if (root) text = new PageText(root);
});

const span = (b: string, from: number, to: number) => ({ b, from, to, s: 0, e: 1 });

describe('the text of a page', () => {
  it('is found across the elements inside a block', () => {
    expect(text.rangeOf(span('b', 0, 12))?.toString()).toBe('Bấm Tắt máy.');
    expect(text.rangeOf(span('b', 4, 11))?.toString()).toBe('Tắt máy');
    expect(text.rangeOf(span('b', 13, 25))?.toString()).toBe('Rồi hỏi lại.');
  });

  it('gives no range for a picture, but its description as words', () => {
    expect(text.rangeOf(span('d', 0, 10))).toBeUndefined();
    expect(text.textOf(span('d', 0, 23))).toBe('Một ngón tay bấm nút đỏ');
  });

  it('gives no range beyond the text, as after a change of the page', () => {
    expect(text.rangeOf(span('b', 13, 99))).toBeUndefined();
  });

  it('leaves the blocks of a narration inside it alone', () => {
    expect(text.block('e')).toBeUndefined();
  });

  it('lists the headings of the sections in one line each', () => {
    expect(text.headings()).toEqual([{ id: 'nghe', title: 'Phần 1 trên 2 Nghe thử', block: 'c' }]);
  });
});
