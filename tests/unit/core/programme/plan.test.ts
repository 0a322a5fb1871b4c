import { describe, expect, it } from 'vitest';
import {
  customPlan,
  LONGEST_SITTING,
  longestSitting,
  minutesOf,
  MOST_LESSONS,
  stepsOf,
  timed,
} from '../../../../src/core/programme/plan.ts';

const steps = stepsOf({
  opening: 5,
  steps: [{ lesson: 'cuoc-goi-lua', minutes: 16 }, { break: 10 }, { lesson: 'lo-bi-lua', minutes: 15 }],
  closing: 7,
});
const picked = (count: number, minutes: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `bai-${n + 1}`, minutes }));

describe('a plan', () => {
  it('begins each step when the one before ends', () => {
    expect(timed(steps).map(({ kind, at }) => `${at} ${kind}`)).toEqual([
      '0 opening',
      '5 lesson',
      '21 break',
      '31 lesson',
      '46 closing',
    ]);
  });

  it('adds up, and knows how long the room sits', () => {
    expect(minutesOf(steps)).toBe(53);
    expect(longestSitting(steps)).toBe(22);
  });
});

describe('a plan of picked lessons', () => {
  it('gives each lesson time for questions, in the order of picking', () => {
    const plan = customPlan([
      { id: 'b', minutes: 8 },
      { id: 'a', minutes: 6 },
    ]);
    expect(plan).toEqual([
      { kind: 'opening', minutes: 5 },
      { kind: 'lesson', lesson: 'b', minutes: 14 },
      { kind: 'lesson', lesson: 'a', minutes: 12 },
      { kind: 'closing', minutes: 5 },
    ]);
  });

  it('needs no break within an hour', () => {
    expect(customPlan(picked(3, 8)).filter(({ kind }) => kind === 'break')).toEqual([]);
  });

  it('puts a break in the middle of a longer evening', () => {
    expect(customPlan(picked(5, 8)).map(({ kind }) => kind)).toEqual([
      'opening',
      'lesson',
      'lesson',
      'break',
      'lesson',
      'lesson',
      'lesson',
      'closing',
    ]);
  });

  it('never lets a room sit too long, nor rest at an edge, whatever is picked', () => {
    for (let count = 1; count <= MOST_LESSONS; count += 1)
      for (let minutes = 5; minutes <= 10; minutes += 1) {
        const plan = customPlan(picked(count, minutes));
        expect(longestSitting(plan), `${count} × ${minutes}`).toBeLessThanOrEqual(LONGEST_SITTING);
        plan.forEach(({ kind }, n) => {
          if (kind === 'break') expect([plan[n - 1]?.kind, plan[n + 1]?.kind]).toEqual(['lesson', 'lesson']);
        });
        expect(plan.filter(({ kind }) => kind === 'lesson')).toHaveLength(count);
      }
  });
});
