import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../../src/core/json.ts';
import { decodeValue } from '../../../../src/core/progress/decode.ts';
import { noProgress, type Progress } from '../../../../src/core/progress/shape.ts';
import { compactProgress, expandProgress } from '../../../../src/core/transfer/compact.ts';
import { anyProgress } from '../progress/arbitrary.ts';

const learned: Progress = {
  v: 1,
  lessons: {
    'cuoc-goi-lua': {
      section: 'dung-lai',
      seen: ['dung-lai', 'nghe-cuoc-goi'],
      startedAt: 1_795_000_020_000,
      at: 1_795_000_080_000,
      doneAt: 1_795_000_080_000,
    },
  },
  items: { 'cuoc-goi-lua/ai-goi': { answer: 'tat-may', status: 'wrong', tries: 2, at: 1_795_000_020_000 } },
  review: { 'cuoc-goi-lua/ai-goi': { box: 2, day: 20_777, at: 1_795_200_000_000 } },
  tests: { 'nong-dan/an-toan': { attempt: 2, marks: { 'cuoc-goi-lua/ai-goi': 'right' }, at: 1_795_300_000_000 } },
  last: { audience: 'nong-dan', lesson: 'cuoc-goi-lua', at: 1_795_000_080_000 },
};

const outlines = [
  { id: 'cuoc-goi-lua', sections: ['nghe-cuoc-goi', 'dung-lai'], items: ['ai-goi'] },
  { id: 'mot', sections: ['hai'], items: ['ba'] },
];

/** What comes back, read as stored progress is read. */
function thereAndBack(progress: Progress): Progress {
  const expanded = expandProgress(compactProgress(progress, outlines), outlines);
  if (expanded.kind !== 'progress') throw new Error(expanded.kind);
  const decoded = decodeValue(expanded.value);
  if (decoded.kind !== 'read') throw new Error(decoded.kind);
  expect(decoded.damaged).toBe(false);
  return decoded.progress;
}

describe('compact progress', () => {
  it('brings everything back but the erasure', () => {
    expect(thereAndBack({ ...learned, erasedAt: 5 })).toEqual(learned);
    expect(thereAndBack(noProgress)).toEqual(noProgress);
  });

  it('stays as documented: phones with an older page read it too', () => {
    expect(JSON.parse(compactProgress({ ...learned, tests: {} }, outlines))).toEqual({
      v: 1,
      t: 29_916_667,
      l: { '.mup9': [[0, 1, 1, 1, [1, 0]], [[0, 8, 0, 'tat-may']], [[0, 2, 20_777, 1120]]] },
      r: { last: learned.last, tests: {} },
    });
  });

  it('keeps fields of a newer page, wherever they stand', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const back = thereAndBack(progress);
        // Times of the test's progress are a few milliseconds, of which whole minutes know nothing.
        expect(timeless(back)).toBe(timeless(progress));
      }),
    );
  });

  it('does not depend on the order in which fields were written', () => {
    const turned = Object.fromEntries(Object.entries(learned).reverse()) as unknown as Progress;
    expect(compactProgress(turned, outlines)).toBe(compactProgress(learned, outlines));
  });

  it('says when a newer page wrote it, or one with another edition of a lesson', () => {
    expect(expandProgress('{"v":2}', outlines)).toEqual({ kind: 'newer' });
    const edited = outlines.map((outline) => ({ ...outline, items: ['cau-moi', ...outline.items] }));
    expect(expandProgress(compactProgress(learned, edited), outlines)).toEqual({ kind: 'newer' });
  });

  it('takes lessons that the course no longer has along, by their names', () => {
    const text = compactProgress(learned, []);
    expect(text).toContain('"cuoc-goi-lua":[[0,1,1,"dung-lai",');
    expect(expandProgress(text, outlines)).toEqual(expandProgress(compactProgress(learned, outlines), outlines));
  });

  it('never throws, whatever a stranger wrote, and gives nothing that the guards of stored progress do not see', () => {
    const row = fc.oneof(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.jsonValue());
    const rows = fc.dictionary(
      fc.string(),
      fc.oneof(fc.tuple(row, fc.dictionary(fc.string(), row), row), fc.jsonValue()),
    );
    const hostile = fc.record({
      v: fc.constant(1),
      t: fc.oneof(fc.double(), fc.jsonValue()),
      l: rows,
      r: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), hostile.map(canonical)), (text) => {
        const expanded = expandProgress(text, outlines);
        if (expanded.kind === 'progress') expect(decodeValue(expanded.value).kind).not.toBe('empty');
      }),
      { numRuns: 500 },
    );
  });
});

/** Progress without times, records as text. */
function timeless({ erasedAt: _, review, ...progress }: Progress): string {
  const isTime = (key: string) => ['at', 'startedAt', 'doneAt'].includes(key);
  const text = JSON.stringify(
    { ...progress, ...(review && Object.keys(review).length > 0 && { review }) },
    (key, value: unknown) => (isTime(key) && typeof value === 'number' ? 0 : value),
  );
  return canonical(JSON.parse(text));
}
