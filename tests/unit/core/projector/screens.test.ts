import { describe, expect, it } from 'vitest';
import { screenAt, screensOf, type Bit, type Size } from '../../../../src/core/projector/screens.ts';
import type { Slide } from '../../../../src/core/projector/slides.ts';

const slide = (texts: Readonly<Record<string, number>>, kind: Slide['kind'] = 'text'): Slide => ({
  place: 'khoa-1',
  kind,
  section: 'khoa',
  texts: Object.entries(texts).map(([id, sentences]) => ({ id, sentences })),
});
/** A wall that holds this many sentences: fewer with large letters. */
const holding =
  (easy: number, least: number) =>
  (_: Slide, bits: readonly Bit[], size: Size): boolean =>
    bits.reduce((sum, { from, to }) => sum + to - from, 0) <= { easy, least }[size];
const shown = (slides: readonly Slide[], fits: ReturnType<typeof holding>) =>
  screensOf(slides, fits).map(({ place, bits }) => [place, ...bits.map(({ id, from, to }) => `${id}${from}-${to}`)]);

describe('the screens of a slide', () => {
  it('are one, when all fits', () => {
    expect(shown([slide({ a: 1, b: 2 })], holding(3, 4))).toEqual([['khoa-1', 'a0-1', 'b0-2']]);
  });

  it('hold as many texts as are read with ease', () => {
    expect(shown([slide({ a: 1, b: 2, c: 1 })], holding(3, 4))).toEqual([
      ['khoa-1', 'a0-1', 'b0-2'],
      ['khoa-1.2', 'c0-1'],
    ]);
  });

  it('show a long text smaller rather than in pieces', () => {
    expect(shown([slide({ a: 1, b: 4, c: 1 })], holding(3, 4))).toEqual([
      ['khoa-1', 'a0-1'],
      ['khoa-1.2', 'b0-4'],
      ['khoa-1.3', 'c0-1'],
    ]);
  });

  it('cut what is too long between sentences, and never a sentence', () => {
    expect(shown([slide({ a: 5 })], holding(1, 2))).toEqual([
      ['khoa-1', 'a0-2'],
      ['khoa-1.2', 'a2-4'],
      ['khoa-1.3', 'a4-5'],
    ]);
    expect(shown([slide({ a: 2 })], holding(0, 0))).toEqual([
      ['khoa-1', 'a0-1'],
      ['khoa-1.2', 'a1-2'],
    ]);
  });

  it('keep a question with its choices, smaller if need be; else all choices stay together', () => {
    const question = slide({ prompt: 2, x: 1, y: 1 }, 'ask');
    expect(shown([question], holding(3, 4))).toEqual([['khoa-1', 'prompt0-2', 'x0-1', 'y0-1']]);
    expect(shown([question], holding(1, 3))).toEqual([
      ['khoa-1', 'prompt0-2'],
      ['khoa-1.2', 'x0-1', 'y0-1'],
    ]);
    expect(shown([question], holding(1, 1))).toEqual([
      ['khoa-1', 'prompt0-2'],
      ['khoa-1.2', 'x0-1'],
      ['khoa-1.3', 'y0-1'],
    ]);
  });

  it('are there for a picture alone', () => {
    expect(shown([slide({})], holding(0, 0))).toEqual([['khoa-1']]);
  });
});

describe('a place in the address', () => {
  const screens = screensOf([slide({ a: 4 }), { ...slide({ b: 1 }), place: 'khoa-2' }], holding(2, 2));

  it('is found again', () => {
    expect(screens.map(({ place }) => place)).toEqual(['khoa-1', 'khoa-1.2', 'khoa-2']);
    expect(screenAt(screens, 'khoa-1.2')).toBe(1);
    expect(screenAt(screens, 'khoa-2')).toBe(2);
  });

  it('leads near when the wall is larger now, and to the beginning when it is of nowhere', () => {
    expect(screenAt(screens, 'khoa-1.7')).toBe(1);
    expect(screenAt(screens, 'khoa-2.2')).toBe(2);
    expect(screenAt(screens, 'gone')).toBe(0);
    expect(screenAt([], '')).toBe(0);
  });
});
