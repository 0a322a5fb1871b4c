import { describe, expect, it } from 'vitest';
import { loudspeakerScript, type Announced, type AnnouncerWords } from '../../../../src/core/loudspeaker/script.ts';

const words: AnnouncerWords = {
  opening: (title) => [`Tên bài: ${title}`],
  parts: (titles) => `Các phần: ${titles}.`,
  step: (n, text) => `Bước ${n}: ${text}`,
  remember: 'Nhớ ba điều.',
  again: 'Nhắc lại.',
  closing: ['Hết.'],
};
/** A sentence of so many syllables. */
const long = (syllables: number, word = 'chữ') => Array.from({ length: syllables }, () => word).join(' ');
const steps = (...items: string[]) => ({ lead: undefined, items, areSteps: true });
const list = (...items: string[]) => ({ lead: 'Có:', items, areSteps: false });
const lesson = (sections: Announced['sections']): Announced => ({
  title: 'Bài mẫu',
  summary: 'Tóm tắt.',
  outcome: 'Sau bài này.',
  remember: ['Một.', 'Hai.', 'Ba.'],
  sections,
});
const script = (...sections: Announced['sections']) => loudspeakerScript(lesson(sections), words);

describe('the script for the village loudspeaker', () => {
  it('says what the lesson is for, its steps with their numbers, the three things twice, and where to learn', () => {
    const lines = script({ title: 'Bấm nút', points: [steps(long(400), 'Xong.')] });
    expect(lines).toEqual([
      ...['Tên bài: Bài mẫu.', 'Tóm tắt.', 'Sau bài này.'],
      ...['Bấm nút.', `Bước 1: ${long(400)}`, 'Bước 2: Xong.'],
      ...['Nhớ ba điều.', 'Một.', 'Hai.', 'Ba.', 'Nhắc lại.', 'Một.', 'Hai.', 'Ba.', 'Hết.'],
    ]);
  });

  it('leaves a title its own mark at the end', () => {
    expect(script({ title: 'Ai nói?', points: [steps('Đọc tên.')] })).toContain('Ai nói?');
    expect(loudspeakerScript({ ...lesson([]), title: 'Về chưa?' }, words)[0]).toBe('Tên bài: Về chưa?');
  });

  it('says the title of a section before steps and before a list that nothing leads to, not before a fact', () => {
    const bare = (...items: string[]) => ({ lead: undefined, items, areSteps: false });
    const lines = script(
      { title: 'Nghe thử', points: [list('điều ấy.'), bare('Sự thật.')] },
      { title: 'Ghi bốn thứ', points: [bare('Ai làm.', 'Tên gì.')] },
      { title: 'Làm', points: [steps('Bấm.')] },
    );
    expect(lines).toContain('Sự thật.');
    expect(lines.slice(lines.indexOf('Sự thật.') + 1, -9)).toEqual([
      'Ghi bốn thứ.',
      'Ai làm.',
      'Tên gì.',
      'Làm.',
      'Bấm.',
    ]);
    expect(lines).not.toContain('Nghe thử.');
  });

  it('gives a single step no number', () => {
    expect(script({ title: 'Gửi', points: [steps('Bấm gửi.')] })).toContain('Bấm gửi.');
  });

  it('takes a section whole or not at all, and a later one that still fits', () => {
    const lines = script(
      { title: 'Một', points: [steps(long(300, 'một'))] },
      { title: 'Hai', points: [steps('Đầu.', long(300, 'hai'))] },
      { title: 'Ba', points: [steps(long(100, 'ba'))] },
    );
    expect(lines.filter((line) => ['Một.', 'Hai.', 'Ba.', 'Bước 1: Đầu.'].includes(line))).toEqual([
      ...['Một.', 'Ba.', 'Một.', 'Hai.', 'Ba.', 'Một.', 'Hai.', 'Ba.'],
    ]);
  });

  it('takes other lists only when there is time left over, in the place they have in the lesson', () => {
    const sections = (syllables: number) => [
      { title: 'Đầu', points: [list('điều đầu.')] },
      { title: 'Cuối', points: [steps(long(syllables))] },
    ];
    expect(script(...sections(400))).not.toContain('điều đầu.');
    const lines = script(...sections(300));
    expect(lines.indexOf('điều đầu.')).toBe(lines.indexOf('Có:') + 1);
    expect(lines.indexOf('Cuối.')).toBeGreaterThan(lines.indexOf('điều đầu.'));
  });

  it('names all parts of the lesson when the rest is short', () => {
    const sections = (syllables: number) => [
      { title: 'Đầu', points: [] },
      { title: 'Cuối', points: [steps(long(syllables))] },
    ];
    expect(script(...sections(100))).toContain('Các phần: Đầu; Cuối.');
    expect(script(...sections(400))).not.toContain('Các phần: Đầu; Cuối.');
  });
});
