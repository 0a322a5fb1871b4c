import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../../src/core/chance/shuffle.ts';

describe('a seeded shuffle', () => {
  it('keeps every entry once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (list, seed) => {
        expect(shuffled(list, seed).toSorted()).toEqual(list.toSorted());
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'lo-bi-lua')).toEqual(shuffled(['a', 'b', 'c', 'd', 'e'], 'lo-bi-lua'));
  });

  it('gives other orders for other seeds', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, seed) => shuffled(['a', 'b', 'c', 'd'], `cau-${seed}`).join('')),
    );
    expect(orders.size).toBeGreaterThan(12);
  });

  it('puts each entry first about as often as the others', () => {
    const firsts = Array.from({ length: 3000 }, (_, seed) => shuffled(['a', 'b', 'c'], `cau-${seed}`)[0]);
    for (const entry of ['a', 'b', 'c']) expect(firsts.filter((first) => first === entry).length).toBeGreaterThan(800);
  });

  it('leaves the given list alone', () => {
    const list = Object.freeze(['a', 'b', 'c']);
    expect(() => shuffled(list, 'x')).not.toThrow();
  });
});
