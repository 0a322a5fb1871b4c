import { expect, it } from 'vitest';
import { minutesLeft, since } from '../../../../src/core/projector/plan.ts';

it('time that has passed is told in minutes and seconds, and never runs backwards', () => {
  expect(since(1000, 1000 + 125_900)).toEqual({ minutes: 2, seconds: 5 });
  expect(since(5000, 1000)).toEqual({ minutes: 0, seconds: 0 });
});

it('the time left by the plan is told in whole minutes, and below none when it is over', () => {
  expect(minutesLeft(8, 0, 59_999)).toBe(8);
  expect(minutesLeft(8, 0, 60_000)).toBe(7);
  expect(minutesLeft(8, 0, 10 * 60_000)).toBe(-2);
});
