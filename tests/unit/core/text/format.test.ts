import { describe, expect, it } from 'vitest';
import { formatText } from '../../../../src/core/text/format.ts';

describe('a text with placeholders', () => {
  it('takes its values', () => {
    expect(formatText('Phần {n} trên {m}', { n: 3, m: 5 })).toBe('Phần 3 trên 5');
  });

  it('writes numbers the Vietnamese way', () => {
    expect(formatText('{size} MB, {people} người', { size: 1.5, people: 1018 })).toBe('1,5 MB, 1.018 người');
  });

  it('refuses to show a half-filled sentence', () => {
    expect(() => formatText('Phần {n}', {})).toThrow('lacks {n}');
  });

  it('chooses the plural category of its language', () => {
    const lessons = { one: '{count} lesson', other: '{count} lessons' };
    expect(formatText(lessons, { count: 1 }, 'en')).toBe('1 lesson');
    expect(formatText(lessons, { count: 2 }, 'en')).toBe('2 lessons');
    expect(formatText({ other: '{count} bài' }, { count: 1 }, 'vi')).toBe('1 bài');
  });
});
