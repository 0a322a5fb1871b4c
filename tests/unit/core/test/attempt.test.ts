import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../../src/core/progress/shape.ts';
import { attemptOf, drawTest, endTest, lessonOf, markTest, TEST_SIZE } from '../../../../src/core/test/attempt.ts';

const lesson = fc.constantFrom('mot', 'hai', 'ba');
const pools = fc.uniqueArray(
  fc.tuple(lesson, fc.nat(30)).map(([name, n]) => `${name}/cau-${n}`),
  { maxLength: 40, size: 'max' },
);
const seed = fc.string();

describe('the items of a test', () => {
  it('are the same for the same seed, in whatever order the module lists them', () => {
    fc.assert(
      fc.property(pools, seed, (pool, one) => {
        expect(drawTest([...pool].reverse(), one)).toEqual(drawTest(pool, one));
      }),
    );
  });

  it('are of the module, each once, and as many as there are up to the size of a test', () => {
    fc.assert(
      fc.property(pools, seed, (pool, one) => {
        const drawn = drawTest(pool, one);
        expect(drawn).toHaveLength(Math.min(TEST_SIZE, pool.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(pool).toEqual(expect.arrayContaining(drawn));
      }),
    );
  });

  it('are shared out among the lessons as evenly as these allow', () => {
    fc.assert(
      fc.property(pools, seed, (pool, one) => {
        const count = (keys: readonly string[], name: string) => keys.filter((key) => lessonOf(key) === name).length;
        const names = [...new Set(pool.map(lessonOf))];
        const drawn = drawTest(pool, one);
        const most = Math.max(0, ...names.map((name) => count(drawn, name)));
        for (const name of names) {
          const isUsedUp = count(drawn, name) === count(pool, name);
          expect(isUsedUp || count(drawn, name) >= most - 1).toBe(true);
        }
      }),
    );
  });

  it('are others, or in another order, at the next attempt', () => {
    const pool = Array.from({ length: 14 }, (_, index) => `mot/cau-${index}`);
    const orders = [1, 2, 3, 4].map((attempt) => drawTest(pool, `nong-dan/an-toan ${attempt}`).join());
    expect(new Set(orders).size).toBe(4);
  });
});

describe('an attempt', () => {
  it('is the first until a test was ended', () => {
    expect(attemptOf(noProgress, 'nong-dan/an-toan')).toMatchObject({ attempt: 1, marks: {} });
  });

  it('keeps the answers given so far, and ends with its result', () => {
    const marked = markTest(noProgress, 'nong-dan/an-toan', 'mot/cau', 'right', 5);
    expect(attemptOf(marked, 'nong-dan/an-toan')).toEqual({ attempt: 1, marks: { 'mot/cau': 'right' }, at: 5 });
    expect(attemptOf(marked, 'nong-dan/khac').marks).toEqual({});
    const ended = endTest(marked, 'nong-dan/an-toan', { right: 1, of: 2 }, 9);
    expect(attemptOf(ended, 'nong-dan/an-toan')).toEqual({
      attempt: 2,
      marks: {},
      at: 9,
      last: { right: 1, of: 2, at: 9 },
    });
  });
});
