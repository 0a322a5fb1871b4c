import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noProgress, type AnswerStatus, type Progress } from '../../../../src/core/progress/shape.ts';
import { agenda, BOX_DAYS, reviewItem } from '../../../../src/core/review/schedule.ts';
import { dayOf } from '../../../../src/core/text/date.ts';
import { anyProgress } from '../progress/arbitrary.ts';

const noon = (day: number) => new Date(2026, 10, 22 + day, 12).getTime();
const today = dayOf(noon(0));
const longest = Math.max(...BOX_DAYS);

/** A learner who answered these items in lessons, `daysAgo` days ago. */
function met(items: Readonly<Record<string, number>>, status: AnswerStatus = 'right'): Progress {
  const entries = Object.entries(items).map(([key, daysAgo]) => [
    key,
    { answer: 'a', status, tries: 1, at: noon(-daysAgo) },
  ]);
  return { ...noProgress, items: Object.fromEntries(entries) as Progress['items'] };
}

/** How many days an item rests after this review, which was held today. */
function rest(progress: Progress, key: string): number {
  return (agenda([key], progress, today).next ?? today) - today;
}

describe('what is due', () => {
  it('is nothing for someone who met no item', () => {
    expect(agenda(['bai/cau'], noProgress, today)).toEqual({ due: [], next: undefined });
  });

  it('is an item from the day after it was answered in its lesson', () => {
    expect(agenda(['bai/cau'], met({ 'bai/cau': 0 }), today)).toEqual({ due: [], next: today + 1 });
    expect(agenda(['bai/cau'], met({ 'bai/cau': 1 }), today).due).toEqual(['bai/cau']);
  });

  it('leaves out what the course no longer has, and what is no item', () => {
    const progress = met({ 'bai/cau': 9, 'bai/may-tap': 9, 'cu/cau': 9 });
    expect(agenda(['bai/cau', 'bai/khac'], progress, today).due).toEqual(['bai/cau']);
  });

  it('begins with what has waited longest', () => {
    const known = ['a/mot', 'a/hai', 'a/ba', 'a/bon'];
    const { due } = agenda(known, met({ 'a/mot': 2, 'a/hai': 9, 'a/ba': 5, 'a/bon': 1 }), today);
    expect(due).toEqual(['a/hai', 'a/ba', 'a/mot', 'a/bon']);
  });

  it('is in the same order however the items were stored and listed, and mixes lessons', () => {
    const keys = ['a/mot', 'a/hai', 'a/ba', 'b/mot', 'b/hai', 'b/ba'];
    const items = Object.fromEntries(keys.map((key) => [key, 3]));
    const order = agenda(keys, met(items), today).due;
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), (listed) => {
        const stored = met(Object.fromEntries([...listed].reverse().map((key) => [key, 3])));
        expect(agenda(listed, stored, today).due).toEqual(order);
      }),
    );
    expect(order).not.toEqual(keys);
    expect(agenda(keys, met(items), today + 1).due).not.toEqual(order);
  });
});

describe('a review', () => {
  it('lets an item rest longer after each right answer, up to the longest time', () => {
    const rests: number[] = [];
    let progress = met({ 'bai/cau': 1 });
    for (let turn = 0; turn < 7; turn += 1) {
      progress = reviewItem(progress, 'bai/cau', 'right', noon(0));
      rests.push(rest(progress, 'bai/cau'));
    }
    expect(rests).toEqual([3, 7, 16, 35, 35, 35, 35]);
  });

  it('brings a wrong answer back the next day, whatever came before', () => {
    const learned = { ...met({ 'bai/cau': 60 }), review: { 'bai/cau': { box: 4, day: today - 35, at: noon(-35) } } };
    expect(rest(reviewItem(learned, 'bai/cau', 'wrong', noon(0)), 'bai/cau')).toBe(1);
  });

  it('leaves an item that was partly right in its box', () => {
    const learned = { ...met({ 'bai/cau': 60 }), review: { 'bai/cau': { box: 2, day: today - 7, at: noon(-7) } } };
    expect(rest(reviewItem(learned, 'bai/cau', 'partly', noon(0)), 'bai/cau')).toBe(7);
  });

  it('begins again when the item was answered wrong in its lesson since', () => {
    const learned = {
      ...met({ 'bai/cau': 1 }, 'wrong'),
      review: { 'bai/cau': { box: 4, day: today - 9, at: noon(-9) } },
    };
    expect(agenda(['bai/cau'], learned, today).due).toEqual(['bai/cau']);
    const before = {
      ...met({ 'bai/cau': 9 }, 'wrong'),
      review: { 'bai/cau': { box: 4, day: today - 1, at: noon(-1) } },
    };
    expect(agenda(['bai/cau'], before, today).due).toEqual([]);
  });

  it('keeps what a newer page wrote beside the box', () => {
    const review = { 'bai/cau': { box: 1, day: 1, at: 5, ease: 2 } };
    const after = reviewItem({ ...met({ 'bai/cau': 9 }), review }, 'bai/cau', 'right', noon(0));
    expect(after.review?.['bai/cau']).toEqual({ box: 2, day: today, at: noon(0), ease: 2 });
  });
});

describe('whatever is stored', () => {
  const keys = ['mot/mot', 'mot/hai', 'mot/ba', 'mot/constructor'];
  const status = fc.constantFrom<AnswerStatus>('right', 'partly', 'wrong');

  it('no item rests longer than the longest time, or comes without having been met', () => {
    fc.assert(
      fc.property(anyProgress, fc.integer({ min: 0, max: 40 }), (progress, now) => {
        const { due, next } = agenda(keys, progress, now);
        expect(new Set(due).size).toBe(due.length);
        for (const key of due) expect(Object.keys({ ...progress.items, ...progress.review })).toContain(key);
        if (next !== undefined) expect(next).toBeLessThanOrEqual(now + longest);
      }),
    );
  });

  it('an item reviewed today is not asked again today, and a right answer never comes sooner than a wrong one', () => {
    fc.assert(
      fc.property(anyProgress, fc.constantFrom(...keys), status, (progress, key, given) => {
        const after = (one: AnswerStatus) => rest(reviewItem(progress, key, one, noon(0)), key);
        expect(after(given)).toBeGreaterThan(0);
        expect(after('right')).toBeGreaterThanOrEqual(after('partly'));
        expect(after('partly')).toBeGreaterThanOrEqual(after('wrong'));
      }),
    );
  });

  it('a clock that ran ahead hides no item, and does not bring it every day either', () => {
    const review = { 'bai/cau': { box: 4, day: today + 4000, at: noon(4000) } };
    for (const ahead of [met({ 'bai/cau': -4000 }, 'wrong'), { ...met({ 'bai/cau': -4001 }, 'wrong'), review }]) {
      expect(agenda(['bai/cau'], ahead, today).due).toEqual(['bai/cau']);
      expect(rest(reviewItem(ahead, 'bai/cau', 'right', noon(0)), 'bai/cau')).toBe(3);
    }
  });

  it('every item met comes round for a learner who does a few each day', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 8 }), (answers) => {
        const known = Array.from({ length: 12 }, (_, index) => `bai/cau-${index}`);
        let progress = met(Object.fromEntries(known.map((key) => [key, 0])));
        const asked = new Set<string>();
        for (let day = 1; day <= 14; day += 1) {
          for (const key of agenda(known, progress, today + day).due.slice(0, 5)) {
            asked.add(key);
            progress = reviewItem(progress, key, answers[day % answers.length] ?? 'right', noon(day));
          }
        }
        expect(asked.size).toBe(known.length);
      }),
      { numRuns: 30 },
    );
  });
});
