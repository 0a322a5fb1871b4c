import { describe, expect, it } from 'vitest';
import { canonicalPath, inOrder, lessonAfter, lessonsOf } from '../../../../src/core/course/paths.ts';

const farmers = { id: 'nong-dan', order: 5, modules: [{ id: 'a', title: 'A', lessons: ['c4', 'c6'] }] };
const staff = {
  id: 'can-bo',
  order: 1,
  modules: [
    { id: 'a', title: 'A', lessons: ['c6'] },
    { id: 'b', title: 'B', lessons: ['c10'] },
  ],
};

describe('a path of lessons', () => {
  it('lists its lessons module by module', () => {
    expect(lessonsOf(staff)).toEqual(['c6', 'c10']);
  });

  it('goes on from one module to the next', () => {
    expect(lessonAfter(staff, 'c6')).toBe('c10');
  });

  it('ends after its last lesson', () => {
    expect(lessonAfter(staff, 'c10')).toBeUndefined();
  });

  it('has nothing after a lesson it does not list', () => {
    expect(lessonAfter(staff, 'c4')).toBeUndefined();
  });
});

describe('the canonical path of a lesson', () => {
  it('is the first by order that lists it, however the paths are given', () => {
    expect(canonicalPath([farmers, staff], 'c6')?.id).toBe('can-bo');
    expect(canonicalPath([farmers, staff], 'c4')?.id).toBe('nong-dan');
  });

  it('is none for a lesson that no path lists', () => {
    expect(canonicalPath([farmers, staff], 'c9')).toBeUndefined();
  });

  it('leaves the list it was given as it was', () => {
    const paths = [farmers, staff];
    inOrder(paths);
    expect(paths[0]).toBe(farmers);
  });
});
