import { expect, it } from 'vitest';
import { decodeKept, encodeKept, goTo } from '../../../../src/core/programme/run.ts';

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
