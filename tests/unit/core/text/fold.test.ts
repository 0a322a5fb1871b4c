import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from '../../../../src/core/text/fold.ts';

// cspell:ignore ðiện ÐIỆN Ɖiện aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ

const letters = fc.string({
  unit: fc.constantFrom(
    ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵĐÂƠ  '.split(''),
  ),
  maxLength: 30,
});

describe('folding Vietnamese', () => {
  it('takes the marks away and lowers the case', () => {
    expect(foldVietnamese('Mật Khẩu')).toBe('mat khau');
  });

  it('turns đ into d, also at the start and in upper case', () => {
    expect(foldVietnamese('Đăng nhập ứng dụng đường')).toBe('dang nhap ung dung duong');
  });

  it('knows the look-alikes of đ that other keyboards give', () => {
    expect(foldVietnamese('ðiện ÐIỆN Ɖiện')).toBe('dien dien dien');
  });

  it('leaves one space between words and none around', () => {
    expect(foldVietnamese('  tắt \u00a0 máy\n')).toBe('tat may');
  });

  it('drops signs without width that come with copied text', () => {
    expect(foldVietnamese('tắt\u200b máy\ufeff')).toBe('tat may');
  });

  it('keeps digits and punctuation', () => {
    expect(foldVietnamese('Số 111, Wi-Fi!')).toBe('so 111, wi-fi!');
  });

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(letters, (text) => foldVietnamese(text.normalize('NFD')) === foldVietnamese(text.normalize('NFC'))),
    );
  });

  it('gives plain ASCII for any Vietnamese text', () => {
    fc.assert(fc.property(letters, (text) => /^[a-z ]*$/.test(foldVietnamese(text))));
  });

  it('changes nothing when done twice, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => foldVietnamese(foldVietnamese(text)) === foldVietnamese(text),
      ),
    );
  });
});
