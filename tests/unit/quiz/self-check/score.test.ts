import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/self-check/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/self-check/score.ts';

const item = examples.withHelper;
const all = item.steps.map((step) => step.id);

describe('marking a self-check', () => {
  it('is done when every step is ticked', () => {
    expect(score(item, all)).toMatchObject({ status: 'right', points: 3, max: 3, feedback: [] });
  });

  it('is partly done before, with help for each open step', () => {
    const verdict = score(item, ['mo-khoa']);
    expect(verdict).toMatchObject({ status: 'partly', points: 1 });
    expect(verdict.feedback.map((remark) => remark.why)).toEqual(['Không dùng ngày sinh.', 'Bấm nút ở cạnh máy.']);
  });

  it('gives no point for the word of the helper', () => {
    expect(score(item, ['mo-khoa', 'nguoi-kem'])).toMatchObject({ points: 1, max: 3 });
  });
});

describe('the steps in words', () => {
  it('are in order', () => {
    expect(solution(item)).toMatchObject({ ordered: true, answer: item.steps.map((step) => step.text) });
  });
});

describe('stored ticks', () => {
  it('are a list of strings', () => {
    expect([all, 'mo-khoa'].map(isAnswer)).toEqual([true, false]);
  });

  it('lose steps that are gone; the helper counts only beside a step, and only where one is asked for', () => {
    expect(repairAnswer(item, ['nguoi-kem', 'cu', 'thu-mo'])).toEqual(['thu-mo', 'nguoi-kem']);
    expect(repairAnswer(item, ['nguoi-kem'])).toBeUndefined();
    expect(repairAnswer(examples.plain, ['mot', 'nguoi-kem'])).toEqual(['mot']);
  });
});
