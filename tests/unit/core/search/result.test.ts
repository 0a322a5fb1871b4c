import { describe, expect, it } from 'vitest';
import { partsOf, resultOf } from '../../../../src/core/search/result.ts';

const page = {
  url: '/nhom/can-bo/cuoc-goi-lua/',
  title: 'Cuộc gọi lừa',
  excerpt: 'x',
  audiences: ['can-bo', 'nong-dan'],
};

describe('a result', () => {
  it('opens the canonical page when all audiences are searched', () => {
    expect(resultOf(page, undefined).url).toBe('/nhom/can-bo/cuoc-goi-lua/');
  });

  it("opens the lesson in the audience's own path", () => {
    expect(resultOf(page, 'nong-dan').url).toBe('/nhom/nong-dan/cuoc-goi-lua/');
    expect(resultOf({ ...page, url: '/khoa/nhom/can-bo/bai/' }, 'nong-dan').url).toBe('/khoa/nhom/nong-dan/bai/');
  });

  it('opens the lesson where the learner was last, when it stands there and all audiences are searched', () => {
    expect(resultOf(page, undefined, 'nong-dan').url).toBe('/nhom/nong-dan/cuoc-goi-lua/');
    expect(resultOf(page, undefined, 'hoc-sinh').url).toBe('/nhom/can-bo/cuoc-goi-lua/');
    expect(resultOf(page, 'can-bo', 'nong-dan').url).toBe('/nhom/can-bo/cuoc-goi-lua/');
  });

  it('leaves pages alone that belong to no audience', () => {
    expect(resultOf({ ...page, url: '/tro-giup/' }, 'nong-dan').url).toBe('/tro-giup/');
  });
});

describe('an excerpt', () => {
  it('tells the found words from the others, neighbours as one', () => {
    expect(partsOf('Đặt <mark>mật</mark> <mark>khẩu,</mark> rồi <mark>khóa</mark>.')).toEqual([
      { text: 'Đặt ', isHit: false },
      { text: 'mật khẩu,', isHit: true },
      { text: ' rồi ', isHit: false },
      { text: 'khóa', isHit: true },
      { text: '.', isHit: false },
    ]);
  });

  it('is plain text: markup of the page stays text', () => {
    expect(partsOf('&lt;img onerror=x&gt; &amp; <mark>&lt;b&gt;</mark>')).toEqual([
      { text: '<img onerror=x> & ', isHit: false },
      { text: '<b>', isHit: true },
    ]);
  });
});
