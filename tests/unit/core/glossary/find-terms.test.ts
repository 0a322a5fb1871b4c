import { describe, expect, it } from 'vitest';
import { formsOf, makeTermFinder } from '../../../../src/core/glossary/find-terms.ts';

const find = makeTermFinder([
  { id: 'mat-khau', forms: ['mật khẩu'] },
  { id: 'mot-lan', forms: ['mật khẩu dùng một lần', 'mã OTP'] },
  { id: 'wi-fi', forms: ['Wi-Fi'] },
]);
const all = new Set(['mat-khau', 'mot-lan', 'wi-fi']);
const found = (text: string, wanted = all) =>
  find(text, wanted).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('finding the words of the glossary', () => {
  it('takes the first place of each, in whatever capitals', () => {
    expect(found('Mật khẩu của Wi-fi. Đổi mật khẩu.')).toEqual([
      ['mat-khau', 'Mật khẩu'],
      ['wi-fi', 'Wi-fi'],
    ]);
  });

  it('prefers the longer word', () => {
    expect(found('Ai hỏi mật khẩu dùng một lần?')).toEqual([['mot-lan', 'mật khẩu dùng một lần']]);
  });

  it('does not find a word inside another one', () => {
    expect(found('Wi-Fi6 và Wi-Fi7')).toEqual([]);
  });

  it('leaves out what is not wanted any more', () => {
    expect(found('Mã OTP và mật khẩu', new Set(['mat-khau']))).toEqual([['mat-khau', 'mật khẩu']]);
  });
});

describe('the forms of a term', () => {
  it('are the term and what stands in brackets behind it', () => {
    expect(formsOf('Mã vuông (mã QR)')).toEqual(['Mã vuông', 'mã QR']);
    expect(formsOf('Đường dẫn')).toEqual(['Đường dẫn']);
  });

  it('are those that are given, if any', () => {
    expect(formsOf('Quyền của ứng dụng', ['cho quyền'])).toEqual(['cho quyền']);
  });
});
