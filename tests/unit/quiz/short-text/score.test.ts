import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/quiz/short-text/examples.ts';
import { isAnswer, repairAnswer, score, solution } from '../../../../src/quiz/short-text/score.ts';

// cspell:ignore nhâp ðăng

const item = { ...examples.vietnamese, accept: ['Đăng nhập', 'Vào'] };

describe('marking a short text', () => {
  it.each([
    'Đăng nhập',
    'đăng nhập',
    'dang nhap',
    'DANG NHAP',
    '  đăng   nhập ',
    'đăng nhập.',
    'đang nhâp',
    'Đăng nhập'.normalize('NFD'),
    'ðăng nhập',
    'vào',
  ])('takes "%s"', (text) => {
    expect(score(item, text).status).toBe('right');
  });

  it.each(['đăng', 'đăng xuất', 'ang nhap', ''])('does not take "%s"', (text) => {
    expect(score(item, text).status).toBe('wrong');
  });

  it('gives a known near miss its own reason', () => {
    expect(score(examples.withNear, ' 113 ').feedback).toEqual([{ about: '113', why: '113 là số của công an.' }]);
    expect(score(examples.withNear, '999').feedback).toEqual([]);
  });

  it('takes every way of writing the same letters', () => {
    const forms = fc.tuple(fc.constantFrom('NFC', 'NFD'), fc.boolean(), fc.nat(3), fc.constantFrom('', '.', '!'));
    fc.assert(
      fc.property(forms, ([form, isUpper, spaces, end]) => {
        const text = `${' '.repeat(spaces)}${'Đăng nhập'.normalize(form)}${end}`;
        expect(score(item, isUpper ? text.toUpperCase() : text).status).toBe('right');
      }),
    );
  });
});

describe('the answer of a short text in words', () => {
  it('is the first accepted form', () => {
    expect(solution(item).answer).toEqual(['Đăng nhập']);
  });
});

describe('a stored text', () => {
  it('is a string of a length that fits our field', () => {
    expect(['111', '', 111, 'x'.repeat(201)].map(isAnswer)).toEqual([true, true, false, false]);
  });

  it('is forgotten when it is empty', () => {
    expect(repairAnswer(item, '  ')).toBeUndefined();
    expect(repairAnswer(item, ' vào ')).toBe('vào');
  });
});
