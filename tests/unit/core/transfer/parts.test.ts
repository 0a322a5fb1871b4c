import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeProgress } from '../../../../src/core/progress/decode.ts';
import { mergeProgress } from '../../../../src/core/progress/merge.ts';
import { noProgress, type Progress } from '../../../../src/core/progress/shape.ts';
import { joinPieces, piecesOf } from '../../../../src/core/transfer/parts.ts';
import { anyProgress } from '../progress/arbitrary.ts';

const asText = (progress: Progress) => encodeProgress({ review: {}, tests: {}, ...progress });

describe('pieces of progress', () => {
  it('are the whole again, merged in any order or put together', () => {
    fc.assert(
      fc.property(anyProgress, ({ erasedAt: _, ...progress }) => {
        const pieces = piecesOf(progress);
        expect(asText([...pieces].reverse().reduce(mergeProgress, noProgress))).toBe(asText(progress));
        expect(asText(pieces.reduce(joinPieces))).toBe(asText(progress));
      }),
    );
  });

  it('keep a lesson and its answers together', () => {
    const lesson = { seen: [], startedAt: 1, at: 1 };
    const item = { answer: 'a', status: 'right', tries: 1, at: 1 } as const;
    const pieces = piecesOf({ v: 1, lessons: { mot: lesson, hai: lesson }, items: { 'hai/a': item, 'ba/a': item } });
    expect(pieces.map(({ lessons, items }) => [Object.keys(lessons), Object.keys(items)])).toEqual([
      [['mot'], []],
      [['hai'], ['hai/a']],
      [[], ['ba/a']],
    ]);
  });
});
