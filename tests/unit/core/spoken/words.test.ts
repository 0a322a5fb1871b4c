import { describe, expect, it } from 'vitest';
import { readDigits, readInteger, readNumber } from '../../../../src/core/spoken/numbers.ts';
import { makeReadings } from '../../../../src/core/spoken/readings.ts';
import { isSyllable } from '../../../../src/core/spoken/syllable.ts';

// cspell:ignore nghk

describe('the spelling of a Vietnamese syllable', () => {
  it.each('nghiêng quyển giếng gì khuya thuở ngoằn xoong quốc đường ĐỪNG Hoá hóa ý yêu uống oách quýt'.split(' '))(
    'accepts "%s"',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each('google app dich cat wifi zalo strong bm nghk áá thank'.split(' '))('refuses "%s"', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('does not care how the marks are stored', () => {
    expect(isSyllable('đường'.normalize('NFD'))).toBe(true);
  });
});

describe('numbers in words', () => {
  it.each([
    ['0', 'không'],
    ['5', 'năm'],
    ['15', 'mười lăm'],
    ['21', 'hai mươi mốt'],
    ['31', 'ba mươi mốt'],
    ['44', 'bốn mươi tư'],
    ['55', 'năm mươi lăm'],
    ['104', 'một trăm linh bốn'],
    ['110', 'một trăm mười'],
    ['111', 'một trăm mười một'],
    ['1000', 'một nghìn'],
    ['1001', 'một nghìn không trăm linh một'],
    ['20000', 'hai mươi nghìn'],
    ['1000000', 'một triệu'],
    ['1234567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['3000000000', 'ba tỷ'],
    ['007', 'không không bảy'],
  ])('reads %s as %s', (digits, said) => {
    expect(readInteger(digits).join(' ')).toBe(said);
  });

  it('reads a number too long to follow digit by digit', () => {
    expect(readInteger('1234567890123')).toEqual(readDigits('1234567890123'));
  });

  it('reads decimals after a comma', () => {
    expect(readNumber('3,14').join(' ')).toBe('ba phẩy mười bốn');
    expect(readNumber('1.250,5').join(' ')).toBe('một nghìn hai trăm năm mươi phẩy năm');
  });
});

describe('the reading list', () => {
  const list = makeReadings({
    AI: 'ây ai',
    Google: 'gu gồ',
    'Google Play': 'gu gồ pờ lây',
    '4.0': 'bốn không',
    'v.v.': 'vân vân',
  });
  const match = (text: string, at = 0): string | undefined =>
    list.match({ text, at, until: text.length })?.say.join(' ');

  it('prefers the longest entry', () => {
    expect(match('Google Play ngay')).toBe('gu gồ pờ lây');
    expect(match('Google Plays')).toBe('gu gồ');
  });

  it('finds an entry in another case', () => {
    expect(match('GOOGLE')).toBe('gu gồ');
  });

  it('never takes a Vietnamese word for a short name', () => {
    expect(match('ai gọi')).toBeUndefined();
    expect(match('AI gọi')).toBe('ây ai');
  });

  it('does not stop inside a word or a number', () => {
    expect(match('AIDS')).toBeUndefined();
    expect(match('4.05')).toBeUndefined();
  });

  it('refuses an entry without a reading, and one that is there twice', () => {
    expect(() => makeReadings({ OTP: ' ' })).toThrowErrorMatchingInlineSnapshot(
      `[Error: reading "OTP": both the word and how it is said must be given.]`,
    );
    expect(() => makeReadings({ hóa: 'hóa', ['hóa'.normalize('NFD')]: 'hoá' })).toThrow('twice');
  });
});
