import { describe, expect, it } from 'vitest';
import { cutsOf } from '../../../../src/core/listening/cut.ts';
import type { Timing } from '../../../../src/core/narration/timing.ts';

const timing = (id: string, blocks: readonly (readonly [string, number, number])[]): Timing => ({
  v: 1,
  id,
  lang: 'vi',
  voice: 'may',
  dur: 9000,
  files: [],
  blocks: blocks.map(([b, s, e]) => ({ b, s, e, n: [], w: [] })),
});
const sources = {
  timings: new Map([
    ['/p', timing('p', [['x1', 100, 900]])],
    [
      '/l',
      timing('l', [
        ['a', 100, 1000],
        ['b', 1500, 2000],
        ['c', 2500, 4000],
      ]),
    ],
  ]),
  phrases: { track: '/p', blocks: new Map([['right', 'x1']] as const) },
};

describe('the cuts of lines', () => {
  it('are one stretch for a phrase, and one for neighbouring blocks', () => {
    expect(cutsOf(['right', { track: '/l', blocks: ['b', 'c'] }], sources)).toEqual([
      { track: '/p', s: 100, e: 1050 },
      { track: '/l', s: 1500, e: 4150 },
    ]);
  });

  it('leave out what has no sound', () => {
    expect(cutsOf(['wrong', { track: '/l', blocks: ['z'] }, { track: '/none', blocks: ['a'] }], sources)).toEqual([]);
  });
});
