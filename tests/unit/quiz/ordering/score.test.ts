import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/ordering/examples.ts';
import { isAnswer, repairAnswer, score, solution, startOrder } from '../../../../src/quiz/ordering/score.ts';

const item = examples.vietnamese;
const right = item.options.map((option) => option.id);
const orders = fc.shuffledSubarray(right, { minLength: right.length });

describe('marking an order', () => {
  it('is right only for the right order', () => {
    fc.assert(
      fc.property(orders, (answer) => {
        expect(score(item, answer).status === 'right').toBe(answer.every((id, index) => id === right[index]));
      }),
    );
  });

  it('names the one step that has to move', () => {
    const verdict = score(item, ['ngan-hang', 'giu-tin', 'cong-an', 'dung']);
    expect(verdict).toMatchObject({ status: 'partly', points: 3, max: 4 });
    expect(verdict.feedback).toEqual([
      { about: 'Dừng lại, không chuyển thêm', mark: 'wrong', why: 'Chuyển thêm chỉ mất thêm.' },
    ]);
  });

  it('has no point for the reversed order', () => {
    expect(score(item, right.toReversed())).toMatchObject({ status: 'wrong', points: 0 });
  });

  it('has points and steps to move that add up', () => {
    fc.assert(
      fc.property(orders, (answer) => {
        const { points, max, feedback } = score(item, answer);
        expect(points + feedback.length).toBe(max);
      }),
    );
  });

  it('throws for a step that the item does not have', () => {
    expect(() => score(item, ['dung', 'x'])).toThrow('no option "x"');
  });
});

describe('the order at the start', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 7 });

  it('is never the right one, has every step, and is the same every time', () => {
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z]{1,8}$/), (stepIds, id) => {
        const made = { ...item, id, options: stepIds.map((stepId) => ({ id: stepId, text: stepId, why: stepId })) };
        expect(startOrder(made)).not.toEqual(stepIds);
        expect(startOrder(made).toSorted()).toEqual(stepIds.toSorted());
        expect(startOrder(made)).toEqual(startOrder(made));
      }),
    );
  });
});

describe('the right order in words', () => {
  it('is the order of the file', () => {
    expect(solution(item)).toMatchObject({ ordered: true, answer: item.options.map((option) => option.text) });
  });
});

describe('a stored order', () => {
  it('is a list of strings', () => {
    expect([right, 'dung', { 0: 'dung' }].map(isAnswer)).toEqual([true, false, false]);
  });

  it('leaves out steps that are gone and puts new ones at the end', () => {
    const options = [...item.options.slice(1), { id: 'moi', text: 'Mới', why: 'Mới.' }];
    expect(repairAnswer({ ...item, options }, ['cong-an', 'dung', 'ngan-hang', 'giu-tin'])).toEqual([
      'cong-an',
      'ngan-hang',
      'giu-tin',
      'moi',
    ]);
  });

  it('is forgotten when fewer than two steps are left', () => {
    expect(repairAnswer(item, ['x', 'dung'])).toBeUndefined();
  });

  it('has every step once after repair, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...right), fc.string())), (stored) => {
        const answer = repairAnswer(item, stored);
        if (answer) expect(answer.toSorted()).toEqual(right.toSorted());
      }),
    );
  });
});
