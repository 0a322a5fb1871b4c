import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProgress, encodeProgress } from '../../../../src/core/progress/decode.ts';
import { mergeProgress } from '../../../../src/core/progress/merge.ts';
import { noProgress, type LessonProgress, type Progress } from '../../../../src/core/progress/shape.ts';
import { anyProgress } from './arbitrary.ts';

const same = (a: Progress, b: Progress): void => {
  expect(encodeProgress(a)).toBe(encodeProgress(b));
};
const withLesson = (lesson: LessonProgress): Progress => ({ ...noProgress, lessons: { bai: lesson } });

describe('merging progress', () => {
  it('does not depend on who is merged into whom', () => {
    fc.assert(fc.property(anyProgress, anyProgress, (a, b) => same(mergeProgress(a, b), mergeProgress(b, a))));
  });

  it('does not depend on the order in which three meet', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) =>
        same(mergeProgress(mergeProgress(a, b), c), mergeProgress(a, mergeProgress(b, c))),
      ),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when the same is merged again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        same(mergeProgress(a, a), a);
        same(mergeProgress(mergeProgress(a, b), b), mergeProgress(a, b));
      }),
    );
  });

  it('makes progress that can be stored and read again', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const merged = mergeProgress(a, b);
        const read = decodeProgress(encodeProgress(merged));
        expect(read).toMatchObject({ kind: 'read', damaged: false });
        if (read.kind === 'read') same(read.progress, merged);
      }),
    );
  });

  it('never takes "done" or "seen" back', () => {
    const done = withLesson({ seen: ['a'], startedAt: 1, at: 5, doneAt: 5 });
    const again = withLesson({ seen: ['b'], startedAt: 3, at: 9 });
    expect(mergeProgress(done, again).lessons.bai).toEqual({ seen: ['a', 'b'], startedAt: 1, at: 9, doneAt: 5 });
  });

  it('comes back to the section reached last', () => {
    const before = withLesson({ section: 'a', seen: ['a'], startedAt: 1, at: 5 });
    const after = withLesson({ section: 'b', seen: ['b'], startedAt: 1, at: 6 });
    expect(mergeProgress(before, after).lessons.bai?.section).toBe('b');
  });

  it('takes the later answer and the higher count of tries', () => {
    const item = { answer: 'a', status: 'wrong', tries: 3, at: 5 } as const;
    const one: Progress = { ...noProgress, items: { 'bai/cau': item } };
    const two: Progress = { ...noProgress, items: { 'bai/cau': { answer: 'b', status: 'right', tries: 1, at: 6 } } };
    expect(mergeProgress(one, two).items['bai/cau']).toEqual({ answer: 'b', status: 'right', tries: 3, at: 6 });
  });

  it('does not bring back what was erased', () => {
    const forgotten = withLesson({ seen: ['a'], startedAt: 1, at: 9 });
    const erased: Progress = { ...noProgress, erasedAt: 5 };
    same(mergeProgress(forgotten, erased), erased);
  });
});
