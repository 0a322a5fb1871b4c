import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/spot-the-scam/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/spot-the-scam/score.ts';

const item = examples.vietnamese;
const all = item.parts.map((part) => part.id);
const signs = item.parts.filter((part) => part.sign).map((part) => part.id);

describe('marking the signs of a scam', () => {
  it('is right with every sign and nothing harmless', () => {
    expect(score(item, signs)).toMatchObject({ status: 'right', points: 3, max: 3, missed: 0 });
  });

  it('is only partly right when everything is marked', () => {
    expect(score(item, all)).toMatchObject({ status: 'partly', points: 3 });
  });

  it('is wrong when only harmless parts are marked', () => {
    expect(score(item, ['gio-lam'])).toMatchObject({ status: 'wrong', missed: 3 });
  });

  it('gives each marked part its reason', () => {
    expect(score(item, ['xung', 'cat-ngay']).feedback.map((remark) => remark.mark)).toEqual(['wrong', 'right']);
  });

  it('adds up: found and missing signs are all signs', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (answer) => {
        const { points, missed, max } = score(item, answer);
        expect(points + missed).toBe(max);
      }),
    );
  });
});

describe('the signs in words', () => {
  it('are the parts that are signs, with a remark on every part', () => {
    expect(solution(item).answer).toHaveLength(3);
    expect(solution(item).remarks).toHaveLength(5);
  });
});

describe('stored marks', () => {
  it('are a list of strings', () => {
    expect([signs, 'xung', {}].map(isAnswer)).toEqual([true, false, false]);
  });

  it('lose parts that are gone and follow the message', () => {
    expect(repairAnswer(item, ['cai-tep', 'cu', 'cat-ngay'])).toEqual(['cat-ngay', 'cai-tep']);
    expect(repairAnswer(item, ['cu'])).toBeUndefined();
  });
});
