import { describe, expect, it } from 'vitest';
import { customPlan, type Step } from '../../../../src/core/programme/plan.ts';
import { decodeKept, encodeKept, goTo, replanned } from '../../../../src/core/programme/run.ts';

const run = { of: 'toi-nay', step: 2, began: 1000, stepBegan: 3000 };

it('gives back what was kept', () => {
  expect(decodeKept(encodeKept({ run, plan: '1~m5~a.9~k5' }))).toEqual({ run, plan: '1~m5~a.9~k5' });
});

it.each(['', '{', 'null', '[]', '{"v":2}', '{"v":1,"run":{"of":"x","step":-1}}', '{"v":1,"plan":"<b>"}'])(
  'takes %j as nothing',
  (text) => {
    const { run: kept, plan } = decodeKept(text);
    expect([kept, plan]).toEqual([undefined, undefined]);
  },
);

it('starts the clock of a step when the room gets there', () => {
  expect(goTo(run, 3, 5, 9000)).toEqual({ ...run, step: 3, stepBegan: 9000 });
});

it('stays within the evening, and lets the clock run when nothing changes', () => {
  expect(goTo(run, 9, 3, 9000)).toBe(run);
  expect(goTo(run, -1, 3, 9000).step).toBe(0);
});

describe('a plan that is changed while it runs', () => {
  const planOf = (lessons: string) => customPlan([...lessons].map((id) => ({ id, minutes: 20 })));
  /** What a step is called here: a lesson by its letter. */
  const nameOf = (step: Step | undefined) => (step?.kind === 'lesson' ? step.lesson : step?.kind);
  const indexOf = (steps: readonly Step[], name: string) => steps.findIndex((step) => nameOf(step) === name);

  it.each([
    ['another lesson is added', 'ab', 'b', 'abc', 'b'],
    ['the lesson is moved', 'abc', 'c', 'cab', 'c'],
    ['the lesson is taken out, and the next is there', 'abc', 'b', 'ac', 'c'],
    ['the lesson and the next are taken out', 'abcd', 'b', 'ad', 'd'],
    ['the last lesson is taken out', 'ab', 'b', 'a', 'closing'],
    ['the room is still at the opening', 'ab', 'opening', 'xab', 'opening'],
    ['the room is at the end already', 'ab', 'closing', 'abc', 'closing'],
    ['the room has a break that stays', 'abc', 'break', 'abcd', 'break'],
    ['the room has a break that is gone', 'abc', 'break', 'c', 'c'],
  ])('goes on well when %s', (_, old, at, next, expected) => {
    const [before, after] = [planOf(old), planOf(next)];
    const step = indexOf(before, at);
    expect(step, 'the case is a true one').toBeGreaterThanOrEqual(0);
    const now = replanned({ ...run, step }, { before, after, of: 'new', now: 9000 });
    expect(nameOf(after[now.step])).toBe(expected);
    expect(now).toMatchObject({ of: 'new', began: 1000, stepBegan: at === expected ? 3000 : 9000 });
  });
});
