import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/multiple-choice/examples.ts';
import { isAnswer, repairAnswer, score } from '../../../../src/quiz/multiple-choice/score.ts';

const item = examples.vietnamese;
const all = item.options.map((option) => option.id);
const picks = fc.subarray(all, { minLength: 1 });

describe('marking a multiple choice', () => {
  it('is right with all right options and nothing else', () => {
    expect(score(item, ['bi-mat', 'gap', 'otp'])).toMatchObject({ status: 'right', points: 3, max: 3, missed: 0 });
  });

  it('is partly right with some, and counts the missing ones', () => {
    expect(score(item, ['bi-mat'])).toMatchObject({ status: 'partly', points: 1, missed: 2 });
  });

  it('is only partly right when everything is ticked', () => {
    expect(score(item, all)).toMatchObject({ status: 'partly', points: 3, missed: 0 });
  });

  it('is wrong when nothing ticked is right', () => {
    expect(score(item, ['hen'])).toMatchObject({ status: 'wrong', points: 0, missed: 3 });
  });

  it('says of each pick whether it was right, and why', () => {
    expect(score(item, ['gap', 'hen']).feedback.map((remark) => remark.mark)).toEqual(['right', 'wrong']);
  });

  it('throws for an option that the item does not have', () => {
    expect(() => score(item, ['im-lang'])).toThrow('no option "im-lang"');
  });

  it('does not care about the order of the picks', () => {
    fc.assert(
      fc.property(picks, (answer) => {
        const { status, points } = score(item, answer);
        expect(score(item, answer.toReversed())).toMatchObject({ status, points });
      }),
    );
  });

  it('is right for exactly one set of picks', () => {
    fc.assert(
      fc.property(picks, (answer) => {
        const isExact = answer.length === item.answers.length && item.answers.every((id) => answer.includes(id));
        expect(score(item, answer).status === 'right').toBe(isExact);
      }),
    );
  });

  it('never gives fewer points for one more right pick', () => {
    fc.assert(
      fc.property(picks, fc.constantFrom(...item.answers), (answer, extra) => {
        expect(score(item, [...new Set([...answer, extra])]).points).toBeGreaterThanOrEqual(score(item, answer).points);
      }),
    );
  });
});

describe('a stored multiple choice', () => {
  it('is a list of strings', () => {
    expect([['gap'], [], 'gap', [1], null].map(isAnswer)).toEqual([true, true, false, false, false]);
  });

  it('leaves out options that are gone', () => {
    const options = item.options.filter((option) => option.id !== 'gap');
    expect(repairAnswer({ ...item, options }, ['gap', 'otp'])).toEqual(['otp']);
  });

  it('is forgotten when nothing of it is left', () => {
    expect(repairAnswer(item, ['im-lang'])).toBeUndefined();
  });

  it('can always be marked after repair', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...all), fc.string())), (stored) => {
        const answer = repairAnswer(item, stored);
        if (answer) expect(() => score(item, answer)).not.toThrow();
      }),
    );
  });
});
