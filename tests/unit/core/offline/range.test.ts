import { describe, expect, it } from 'vitest';
import { readRange } from '../../../../src/core/offline/range.ts';

describe('the range of bytes that a player asks for', () => {
  it.each([
    ['bytes=0-', { first: 0, last: 999 }],
    ['bytes=100-199', { first: 100, last: 199 }],
    ['bytes=900-5000', { first: 900, last: 999 }],
    ['bytes=-200', { first: 800, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    [' bytes=0-0 ', { first: 0, last: 0 }],
  ])('%s', (header, range) => {
    expect(readRange(header, 1000)).toEqual(range);
  });

  it.each([null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'lines=0-1'])('%s gets the whole file', (header) => {
    expect(readRange(header, 1000)).toBeUndefined();
  });

  it.each(['bytes=1000-', 'bytes=-0'])('%s cannot be had', (header) => {
    expect(readRange(header, 1000)).toBe('unsatisfiable');
  });
});
