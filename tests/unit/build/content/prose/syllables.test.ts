import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../../../src/build/content/prose/syllables.ts';

// cspell:ignore tuýp
const vietnamese =
  'a ăn uống nghiêng nghiệp quyển quýt quốc quỳnh giếng giữ gì gìn yêu ý kỹ lý thuyền khuya khuỷu xoong ngoằn điện thoại nghĩ chuyện rượu ưu ướt huơ huých tuyết tuýp oái oăm quên que quà ngoéo khoắng đặng Đỗ thuở quở'.split(
    ' ',
  );
const foreign =
  'link chat file online video deadline shipper game email web like share blog wifi zalo upload scan code livestream'.split(
    ' ',
  );

describe('telling Vietnamese syllables from foreign words by their spelling', () => {
  it.each(vietnamese)('takes "%s" as Vietnamese', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(foreign)('takes "%s" as foreign', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });

  it('knows that a stop needs the rising or the heavy mark', () => {
    expect(['các', 'cạc', 'cac', 'cảc', 'càc'].map(isVietnameseSyllable)).toEqual([true, true, false, false, false]);
  });

  it('reads loose marks as well', () => {
    expect(isVietnameseSyllable('điện'.normalize('NFD'))).toBe(true);
  });
});
