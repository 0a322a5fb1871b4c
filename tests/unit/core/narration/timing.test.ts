import { describe, expect, it } from 'vitest';
import { readTiming } from '../../../../src/core/narration/timing.ts';
import type { Timing } from '../../../../src/core/narration/timing.ts';

const TIMING: Timing = {
  v: 1,
  id: 'bai.nong-dan',
  lang: 'vi',
  voice: 'x',
  dur: 1200,
  files: [{ src: 'a.webm', type: 'audio/webm', bytes: 3 }],
  blocks: [
    {
      b: 'top.1',
      s: 0,
      e: 1000,
      n: [[0, 5, 0, 1000]],
      w: [
        [0, 2, 0, 400],
        [3, 5, 400, 1000],
      ],
    },
  ],
};

describe('reading a timing file', () => {
  it('accepts what the build writes', () => {
    expect(readTiming(JSON.parse(JSON.stringify(TIMING)))).toEqual(TIMING);
  });

  it.each([
    ['nothing', null],
    ['a page of the proxy', '<html>'],
    ['another version', { ...TIMING, v: 2 }],
    ['no length', { ...TIMING, dur: undefined }],
    ['a broken block', { ...TIMING, blocks: [{ b: 'x' }] }],
    ['a short stretch', { ...TIMING, blocks: [{ ...TIMING.blocks[0], n: [[0, 1, 2]] }] }],
    ['a time that is no number', { ...TIMING, blocks: [{ ...TIMING.blocks[0], s: NaN }] }],
    ['a file without size', { ...TIMING, files: [{ src: 'a', type: 'b' }] }],
  ])('refuses %s', (_, value) => {
    expect(readTiming(value)).toBeUndefined();
  });
});
