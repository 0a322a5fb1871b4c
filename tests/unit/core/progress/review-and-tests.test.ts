import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeProgress, encodeProgress } from '../../../../src/core/progress/decode.ts';
import { eraseAll } from '../../../../src/core/progress/erase.ts';
import { mergeProgress } from '../../../../src/core/progress/merge.ts';
import { noProgress, type Progress } from '../../../../src/core/progress/shape.ts';
import { agenda } from '../../../../src/core/review/schedule.ts';
import { attemptOf, drawTest } from '../../../../src/core/test/attempt.ts';
import { dayOf } from '../../../../src/core/text/date.ts';

const fixture = readFileSync(new URL('./fixtures/v1-review.json', import.meta.url), 'utf8');

function read(text: string): { progress: Progress; damaged: boolean } {
  const decoded = decodeProgress(text);
  if (decoded.kind !== 'read') throw new Error(`expected progress, got ${decoded.kind}`);
  return decoded;
}

const stored = read(fixture).progress;

describe('stored reviews and tests', () => {
  it('are read as they were written, losing nothing', () => {
    expect(read(fixture)).toEqual({ kind: 'read', progress: JSON.parse(fixture) as unknown, damaged: false });
  });

  it('are not there for someone who has none, so that old progress stays the same text', () => {
    expect(encodeProgress(mergeProgress(noProgress, noProgress))).toBe(encodeProgress(noProgress));
  });

  it.each<[string, object]>([
    ['a box that is no number', { review: { 'bai/cau': { box: 'mot', day: 1, at: 1 } } }],
    ['a review without a time', { review: { 'bai/cau': { box: 1, day: 1 } } }],
    ['a review outside a lesson', { review: { cau: { box: 1, day: 1, at: 1 } } }],
    ['reviews that are no list by key', { review: 'x' }],
    ['a test without an attempt', { tests: { 'a/b': { marks: {}, at: 1 } } }],
    ['a test with an unknown mark', { tests: { 'a/b': { attempt: 1, marks: { 'bai/cau': 'best' }, at: 1 } } }],
    ['a test that ended without a count', { tests: { 'a/b': { attempt: 1, marks: {}, at: 1, last: { at: 1 } } } }],
  ])('leave out %s and say so', (_, part) => {
    const { progress, damaged } = read(JSON.stringify({ v: 1, lessons: {}, items: {}, ...part }));
    expect(Object.values(progress.review ?? {})).toEqual([]);
    expect(Object.values(progress.tests ?? {})).toEqual([]);
    expect(damaged).toBe(true);
  });

  it('go with everything else when progress is erased', () => {
    expect(eraseAll(stored, 1795400000000)).toEqual({ ...noProgress, erasedAt: 1795400000000 });
  });
});

describe('two devices', () => {
  const review = (box: number, at: number): Progress => ({ ...noProgress, review: { 'bai/cau': { box, day: 3, at } } });
  const test = (attempt: number, marks: Record<string, 'right' | 'wrong'>, at: number): Progress => ({
    ...noProgress,
    tests: { 'a/b': { attempt, marks, at } },
  });

  it('keep the later review of an item', () => {
    expect(mergeProgress(review(3, 5), review(0, 9)).review).toEqual({ 'bai/cau': { box: 0, day: 3, at: 9 } });
  });

  it('put the answers of one attempt side by side', () => {
    const merged = mergeProgress(test(1, { 'bai/mot': 'right' }, 5), test(1, { 'bai/hai': 'wrong' }, 4));
    expect(merged.tests?.['a/b']).toEqual({ attempt: 1, marks: { 'bai/mot': 'right', 'bai/hai': 'wrong' }, at: 5 });
  });

  it('go on with the later attempt', () => {
    const merged = mergeProgress(test(1, { 'bai/mot': 'right' }, 9), test(2, {}, 4));
    expect(merged.tests?.['a/b']).toEqual({ attempt: 2, marks: {}, at: 9 });
  });
});

describe('when the content changes', () => {
  const today = dayOf(1795000000000) + 400;
  const known = ['ai-goi', 'dau-hieu', 'thu-tu'].map((item) => `cuoc-goi-lua/${item}`);

  it('every item met stays in the reviews in whatever order the lesson has them', () => {
    const { due } = agenda(known, stored, today);
    expect(new Set(due)).toEqual(new Set(known));
    expect(agenda([...known].reverse(), stored, today).due).toEqual(due);
  });

  it('an item that was removed is passed over, and its record waits for it', () => {
    const fewer = known.filter((key) => !key.endsWith('ai-goi'));
    expect(agenda(fewer, stored, today).due).not.toContain('cuoc-goi-lua/ai-goi');
    expect(stored.review?.['cuoc-goi-lua/ai-goi']).toEqual({ box: 1, day: 20776, at: 1795100000000 });
  });

  it('a test under way goes on without the item that was removed', () => {
    const drawn = drawTest(['cuoc-goi-lua/dau-hieu', 'cuoc-goi-lua/thu-tu'], 'nong-dan/an-toan 2');
    const { marks } = attemptOf(stored, 'nong-dan/an-toan');
    expect(drawn.filter((key) => marks[key] === undefined)).toHaveLength(2);
  });
});
