import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/matching/examples.ts';
import { isAnswer, repairAnswer, score, shownOptions, solution } from '../../../../src/quiz/matching/score.ts';

const item = examples.vietnamese;
const right = Object.fromEntries(item.rows.map((row) => [row.id, row.answer]));
const option = fc.constantFrom(...item.options.map(({ id }) => id));
const someMatches = fc.record({ 'lo-chuyen': option, 'tre-em': option, 'trinh-bao': option }, { requiredKeys: [] });

describe('marking a matching', () => {
  it('is right when every row has its option', () => {
    expect(score(item, right)).toEqual({ status: 'right', points: 3, max: 3, feedback: [], missed: 0 });
  });

  it('names each wrong pair and its reason', () => {
    expect(score(item, { ...right, 'tre-em': 'cong-an' })).toMatchObject({
      status: 'partly',
      points: 2,
      feedback: [{ about: 'Trẻ em bị dọa nạt: Công an xã, phường', mark: 'wrong', why: '111 là số bảo vệ trẻ em.' }],
    });
  });

  it('counts empty rows apart from wrong ones', () => {
    expect(score(item, { 'lo-chuyen': 'ngan-hang' })).toMatchObject({
      status: 'partly',
      points: 1,
      missed: 2,
      feedback: [],
    });
  });

  it('adds up: points, wrong and empty rows are all rows', () => {
    fc.assert(
      fc.property(someMatches, (answer) => {
        const { points, feedback, missed, max } = score(item, answer);
        expect(points + feedback.length + missed).toBe(max);
      }),
    );
  });

  it('throws for an option that is not there', () => {
    expect(() => score(item, { 'tre-em': 'x' })).toThrow('no option "x"');
  });
});

describe('the options on the screen', () => {
  it('are all there, in the same order every time', () => {
    expect(shownOptions(item).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      item.options.toSorted((a, b) => a.id.localeCompare(b.id)),
    );
    expect(shownOptions(item)).toEqual(shownOptions(item));
  });
});

describe('the answer of a matching in words', () => {
  it('has a line for each row', () => {
    expect(solution(item).answer[1]).toBe('Trẻ em bị dọa nạt: Số 111');
  });
});

describe('stored matches', () => {
  it('are a record of strings', () => {
    expect([right, {}, [], 'x', { a: 1 }, null].map(isAnswer)).toEqual([true, true, false, false, false, false]);
  });

  it('survive rows and options in another order', () => {
    expect(repairAnswer({ ...item, rows: item.rows.toReversed(), options: item.options.toReversed() }, right)).toEqual(
      right,
    );
  });

  it('lose rows and options that are gone', () => {
    const smaller = { ...item, rows: item.rows.slice(1), options: item.options.filter(({ id }) => id !== 'so-111') };
    expect(repairAnswer(smaller, right)).toEqual({ 'trinh-bao': 'cong-an' });
  });

  it('are forgotten when nothing of them is left', () => {
    expect(repairAnswer(item, { cu: 'ngan-hang' })).toBeUndefined();
  });
});
