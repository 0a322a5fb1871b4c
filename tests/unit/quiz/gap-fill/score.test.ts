import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/gap-fill/examples.ts';
import { filledSentence, isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/gap-fill/score.ts';

const item = examples.vietnamese;

describe('marking a gap fill', () => {
  it('takes any accepted form, with or without marks', () => {
    expect(score(item, { dung: 'DUNG LAI', 'tat-may': 'cúp máy', ai: 'nguoi nha' })).toMatchObject({
      status: 'right',
      points: 3,
    });
  });

  it('gives each wrong gap its hint', () => {
    expect(score(item, { dung: 'chạy', 'tat-may': 'tắt máy', ai: 'người thân' })).toMatchObject({
      status: 'partly',
      points: 2,
      feedback: [{ about: 'chạy', mark: 'wrong', why: 'Đừng làm gì vội.' }],
    });
  });

  it('counts empty gaps apart from wrong ones', () => {
    expect(score(item, { ai: 'người nhà' })).toMatchObject({ status: 'partly', missed: 2, feedback: [] });
  });
});

describe('the answer of a gap fill in words', () => {
  it('is the whole sentence', () => {
    expect(solution(item).answer).toEqual(['Trước hết dừng lại, rồi tắt máy, sau đó hỏi lại người thật.']);
    expect(filledSentence(examples.startsWithGap)).toBe('111 là số bảo vệ trẻ em');
  });
});

describe('stored fillings', () => {
  it('are a record of strings', () => {
    expect([{ dung: 'x' }, { dung: 1 }, 'x'].map(isAnswer)).toEqual([true, false, false]);
  });

  it('lose gaps that are gone or empty', () => {
    expect(repairAnswer(item, { dung: 'dừng', ai: ' ', cu: 'x' })).toEqual({ dung: 'dừng' });
    expect(repairAnswer(item, { cu: 'x' })).toBeUndefined();
  });
});
