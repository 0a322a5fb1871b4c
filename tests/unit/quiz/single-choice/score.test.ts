import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/single-choice/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/single-choice/score.ts';

const item = examples.vietnamese;

describe('marking a single choice', () => {
  it('calls the right option right', () => {
    expect(score(item, 'tat-may')).toMatchObject({ status: 'right', points: 1, max: 1, missed: 0 });
  });

  it('calls any other option wrong', () => {
    expect(score(item, 'chuyen')).toMatchObject({ status: 'wrong', points: 0 });
  });

  it('gives the reason of the picked option and of no other', () => {
    expect(score(item, 'chuyen').feedback).toEqual([
      { about: 'Chuyển tiền cho xong việc', why: 'Tiền đã chuyển thì rất khó lấy lại.' },
    ]);
  });

  it('throws for an option that the item does not have', () => {
    expect(() => score(item, 'goi-lai')).toThrow('no option "goi-lai"');
  });
});

describe('the answer of a single choice in words', () => {
  it('names the right option and has a remark on each', () => {
    const { answer, remarks } = solution(item);
    expect(answer).toEqual(['Tắt máy, hỏi lại người thật']);
    expect(remarks.map((remark) => remark.mark)).toEqual(['right', 'wrong', 'wrong']);
  });
});

describe('a stored single choice', () => {
  it('is an option id and nothing else', () => {
    expect(['tat-may', 1, null, undefined, ['tat-may'], { id: 'tat-may' }].map(isAnswer)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('survives options in another order', () => {
    expect(repairAnswer({ ...item, options: item.options.toReversed() }, 'chuyen')).toBe('chuyen');
  });

  it('survives a reworded option', () => {
    const options = item.options.map((option) => ({ ...option, text: `${option.text}!` }));
    expect(repairAnswer({ ...item, options }, 'chuyen')).toBe('chuyen');
  });

  it('is forgotten when its option is taken out', () => {
    expect(
      repairAnswer({ ...item, options: item.options.filter((option) => option.id !== 'chuyen') }, 'chuyen'),
    ).toBeUndefined();
  });
});
