import { describe, expect, it } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { examples } from '../../../../src/quiz/true-false/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/true-false/score.ts';

const plain = examples.vietnamese;
const withReasons = examples.withReasons;

describe('marking true or false', () => {
  it('tells what belongs to the judgement that was made', () => {
    expect(score(plain, { pick: 'false' })).toMatchObject({ status: 'right', feedback: [{ why: plain.whyFalse }] });
    expect(score(plain, { pick: 'true' })).toMatchObject({ status: 'wrong', feedback: [{ why: plain.whyTrue }] });
  });

  it('is right with the right reason', () => {
    expect(score(withReasons, { pick: 'false', reason: 'khong-ai-giup' })).toMatchObject({
      status: 'right',
      points: 2,
      max: 2,
    });
  });

  it('is partly right with another reason, and says why not', () => {
    const verdict = score(withReasons, { pick: 'false', reason: 'ton-tien' });
    expect(verdict).toMatchObject({ status: 'partly', points: 1 });
    expect(verdict.feedback[1]).toMatchObject({ mark: 'wrong', why: 'Tiền cước không phải điều đáng lo ở đây.' });
  });

  it('is partly right without a reason where one is asked for', () => {
    expect(score(withReasons, { pick: 'false' })).toMatchObject({ status: 'partly', missed: 1 });
  });

  it('is wrong for the wrong judgement, whatever the reason', () => {
    expect(score(withReasons, { pick: 'true', reason: 'khong-ai-giup' })).toMatchObject({ status: 'wrong', points: 0 });
  });

  it('ignores a reason that is not asked for', () => {
    expect(score(plain, { pick: 'false', reason: 'x' })).toMatchObject({ status: 'right', points: 1, max: 1 });
  });
});

describe('the answer of true or false in words', () => {
  it('names the judgement and the reason', () => {
    expect(solution(withReasons, t).answer).toEqual(['Sai', 'Vì giấu thì không ai giúp kịp']);
    expect(solution(plain, t).remarks.map(({ about, mark }) => [about, mark])).toEqual([
      ['Đúng', 'wrong'],
      ['Sai', 'right'],
    ]);
  });
});

describe('a stored judgement', () => {
  it('is a pick with or without a reason', () => {
    expect(
      [{ pick: 'true' }, { pick: 'false', reason: 'a' }, { pick: true }, { pick: 'true', reason: 1 }, 'true', null].map(
        isAnswer,
      ),
    ).toEqual([true, true, false, false, false, false]);
  });

  it('loses a reason that is gone and keeps one that is there', () => {
    expect(repairAnswer(withReasons, { pick: 'true', reason: 'cu' })).toEqual({ pick: 'true' });
    expect(repairAnswer(withReasons, { pick: 'true', reason: 'ton-tien' })).toEqual({
      pick: 'true',
      reason: 'ton-tien',
    });
    expect(repairAnswer(plain, { pick: 'true', reason: 'ton-tien' })).toEqual({ pick: 'true' });
  });
});
