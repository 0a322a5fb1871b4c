import { describe, expect, it } from 'vitest';
import { pageOrder } from '../../../../src/core/narration/page-order.ts';
import type { TreeElement } from '../../../../src/core/narration/tree.ts';

const page = (...links: string[]): TreeElement => ({
  tag: '#document',
  attributes: new Map(),
  children: links.map((href) => ({ tag: 'a', attributes: new Map([['href', href]]), children: [] })),
});

describe('the order of pages', () => {
  it('takes the first lesson of every path before the second of any', () => {
    const pages = new Map([
      ['index.html', page('/khoa/nhom/a/', '/khoa/nhom/b/')],
      ['nhom/a/index.html', page('mot/', 'hai/')],
      ['nhom/b/index.html', page('/khoa/nhom/b/mot/')],
      ['nhom/a/mot/index.html', page()],
      ['nhom/a/hai/index.html', page()],
      ['nhom/b/mot/index.html', page()],
      ['z.html', page()],
      ['404.html', page()],
    ]);
    expect(pageOrder(pages, '/khoa/')).toEqual([
      'index.html',
      'nhom/a/index.html',
      'nhom/b/index.html',
      'nhom/a/mot/index.html',
      'nhom/b/mot/index.html',
      'nhom/a/hai/index.html',
      '404.html',
      'z.html',
    ]);
  });

  it('is not led astray by links to elsewhere, to nowhere, or in circles', () => {
    const pages = new Map([
      ['index.html', page('https://x.vn/a.html', 'tel:111', '#a', '/', '/khong-co/', 'a.html')],
      ['a.html', page('/')],
    ]);
    expect(pageOrder(pages, '/')).toEqual(['index.html', 'a.html']);
  });
});
