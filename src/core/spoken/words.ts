import { spellLetters } from './letters.ts';
import { readDigits, readInteger } from './numbers.ts';
import { isSyllable } from './syllable.ts';
import { matchAt, textBefore, wordOf } from './token.ts';
import { unitAt } from './units.ts';
import type { Place, Rule } from './token.ts';

// cspell:ignore aăâeêioôơuưy

const LETTERS = /[\p{L}\p{M}]+/uy;
const CODE = /(?=[\p{Lu}\d]*\p{Lu})(?=[\p{Lu}\d]*\d)[\p{Lu}\d]{2,12}(?![\p{L}\p{N}])/uy;
const ROMAN = /([IVXLC]+)(?:\/(\d{4}))?(?![\p{L}\p{N}])/uy;
const ROMAN_CUE = /(?:thế kỷ|quý|chương|mục|phần|lần thứ|khóa|khoá|đại hội|hạng|loại|vùng|khu vực)\s*$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** Longer words in capitals are shouting, not a short name. */
const LONGEST_SHORT_NAME = 5;

/** Whatever the reading list says. */
export const listed: Rule = (place) => place.readings.match(place);

/** quý II, quý I/2026, thế kỷ XXI. */
export const romanNumber: Rule = (place) => {
  const found = matchAt(ROMAN, place);
  if (found === undefined || !ROMAN_CUE.test(textBefore(place))) return undefined;
  const [whole, numeral = '', year] = found;
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  const sum = values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  const ofYear = year === undefined ? [] : ['năm', ...readInteger(year)];
  return wordOf(place, whole.length, [...readInteger(String(sum)), ...ofYear]);
};

/** C06, A4, 3D, H5N1: letters by name, digits as a number (with a leading zero, one by one). */
export const mixedCode: Rule = (place) => {
  const found = matchAt(CODE, place);
  if (found === undefined || isAmount(place)) return undefined;
  const parts = found[0].match(/\d+|\p{Lu}+/gu) ?? [];
  const say = parts.flatMap((part) =>
    /\d/u.test(part) ? (part.length > 3 ? readDigits(part) : readInteger(part)) : spellLetters(part),
  );
  return wordOf(place, found[0].length, say);
};

/** 5GB is an amount, not a code. */
function isAmount(place: Place): boolean {
  const digits = matchAt(/\d+/uy, place)?.[0].length ?? 0;
  return digits > 0 && unitAt({ ...place, at: place.at + digits }) !== undefined;
}

/** A Vietnamese word as it stands; a short name in capitals letter by letter; anything else is said raw and reported. */
export const vietnameseWord: Rule = (place) => {
  const found = matchAt(LETTERS, place);
  if (found === undefined) return undefined;
  const written = found[0];
  if (/^[^aăâeêioôơuưy]$/iu.test(written)) return wordOf(place, written.length, spellLetters(written));
  if (isSyllable(written)) return wordOf(place, written.length, [written.toLowerCase()]);
  return shortNameOrUnknown(place);
};

/** A word inside text marked as another language: never taken for Vietnamese. */
export const foreignWord: Rule = (place) =>
  matchAt(LETTERS, place) === undefined ? undefined : shortNameOrUnknown(place);

const shortNameOrUnknown: Rule = (place) => {
  const written = matchAt(LETTERS, place)?.[0] ?? '';
  const isShortName = written.length <= LONGEST_SHORT_NAME && /^\p{Lu}+$/u.test(written);
  if (isShortName) return wordOf(place, written.length, spellLetters(written));
  return { ...wordOf(place, written.length, [written.toLowerCase()]), unknown: true };
};
