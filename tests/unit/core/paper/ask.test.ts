import { describe, expect, test } from 'vitest';
import { keyLines, paperItem } from '../../../../src/core/paper/ask.ts';

const truth = ['Đúng', 'Sai'] as const;
const list = { lines: ['một', 'hai', 'ba'] };
const rows = [
  { about: 'Dòng', lines: ['x', 'y'] },
  { about: 'Chọn', lines: ['một', 'hai'] },
];

describe('paperItem', () => {
  test.each([
    ['single-choice', 'one'],
    ['scenario', 'one'],
    ['multiple-choice', 'many'],
    ['spot-the-scam', 'many'],
  ])('%s is ticked, each line with its letter', (type, how) => {
    expect(paperItem(type, [list], truth)).toEqual({ how, lists: [{ ...list, mark: 'tick', isLettered: true }] });
  });

  test('what one only does is ticked without letters', () => {
    expect(paperItem('self-check', [list], truth).lists).toEqual([{ ...list, mark: 'tick', isLettered: false }]);
  });

  test('true and false come before the reasons', () => {
    expect(paperItem('true-false', [list], truth).lists.map(({ lines }) => lines)).toEqual([truth, list.lines]);
  });

  test('an order is numbered', () => {
    expect(paperItem('ordering', [list], truth)).toEqual({
      how: 'order',
      lists: [{ ...list, mark: 'number', isLettered: false }],
    });
  });

  test.each(['matching', 'sorting'])(
    '%s asks for the letter of the second list beside each line of the first',
    (type) => {
      expect(paperItem(type, rows, truth).lists).toEqual([
        { ...rows[0], mark: 'letter', isLettered: false },
        { ...rows[1], mark: 'read', isLettered: true },
      ]);
    },
  );

  test.each(['gap-fill', 'short-text'])('%s is written', (type) => {
    expect(paperItem(type, [list], truth)).toEqual({
      how: 'write',
      lists: [{ ...list, mark: 'read', isLettered: false }],
    });
  });
});

describe('keyLines', () => {
  test('names the letter of what has one', () => {
    expect(keyLines(['hai', 'không có'], paperItem('single-choice', [list], truth))).toEqual(['B. hai', 'không có']);
  });

  test('an order has no letters', () => {
    expect(keyLines(['hai'], paperItem('ordering', [list], truth))).toEqual(['hai']);
  });
});
