import { describe, expect, it } from 'vitest';
import { commandOf, moved } from '../../../../src/core/projector/machine.ts';

const lit = (at: number) => ({ at, isBlack: false });

describe('a command', () => {
  it('moves by one screen, and not beyond the ends', () => {
    expect(moved(lit(0), 'next', 3)).toEqual(lit(1));
    expect(moved(lit(2), 'next', 3)).toEqual(lit(2));
    expect(moved(lit(1), 'previous', 3)).toEqual(lit(0));
    expect(moved(lit(0), 'previous', 3)).toEqual(lit(0));
    expect(moved(lit(0), 'last', 0)).toEqual(lit(0));
  });

  it('goes to the ends', () => {
    expect(moved(lit(1), 'first', 5)).toEqual(lit(0));
    expect(moved(lit(1), 'last', 5)).toEqual(lit(4));
  });

  it('makes the wall dark; the next one brings the light back to the same screen', () => {
    const dark = moved(lit(1), 'black', 3);
    expect(dark).toEqual({ at: 1, isBlack: true });
    expect(moved(dark, 'black', 3)).toEqual(lit(1));
    expect(moved(dark, 'next', 3)).toEqual(lit(1));
    expect(moved(dark, 'previous', 3)).toEqual(lit(1));
    expect(moved(dark, 'first', 3)).toEqual(lit(0));
  });
});

describe('a key', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['F', 'full'],
    ['x', undefined],
    ['Tab', undefined],
    ['constructor', undefined],
  ])('%s asks for %s', (key, command) => {
    expect(commandOf(key, true)).toBe(command);
  });

  it('with a sign on it can be turned off', () => {
    expect(['b', 'F', '.'].map((key) => commandOf(key, false))).toEqual([undefined, undefined, undefined]);
    expect(commandOf(' ', false)).toBe('next');
    expect(commandOf('PageUp', false)).toBe('previous');
  });
});
