import { readMonth } from './dates.ts';
import { readDigits, readInteger, readNumber } from './numbers.ts';
import { matchAt, textBefore, wordOf } from './token.ts';
import { unitAt } from './units.ts';
import type { Place, Rule, Word } from './token.ts';

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+|(?:\\.\\d+)+)?)';
const PLAIN = new RegExp(NUMBER, 'uy');
const RANGE = new RegExp(`(${NUMBER})\\s?([-–—])\\s?(${NUMBER})(?![/\\p{L}]?\\d)`, 'uy');
const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\p{L}\p{N}/])/uy;
const MIXED_MILLION = /(\d{1,3})tr(\d)(?![\p{L}\p{N}])/uy;
const DOLLARS = /\$\s?(\d[\d.,]*\d|\d)/uy;
const LAW = /(?:số )?(\d{1,4})\/(\d{4})\/([A-ZĐ]{1,6}\d{0,2}(?:-[A-ZĐ]{2,8})?)(?![\p{L}\p{N}])/uy;
const PAPER = /(\d{1,5})[/-]([A-ZĐ]{2,6}[/-][A-ZĐ]{2,8})(?![\p{L}\p{N}])/uy;
const METRES = /(\d{1,3})m(\d{1,2})(?![\p{L}\p{N}])/uy;
const MINUS = /[-−](?=\d+(?:,\d+)?\s?(?:°|độ))/uy;
/** Beyond six digits an unmarked number is a code; thousands are written with dots. */
const LONGEST_PLAIN = 6;

/** 3-5, 2020–2025, 10-15 phút: "đến" between the two; the unit is said once. */
export const range: Rule = (place) => {
  const found = matchAt(RANGE, place);
  if (found === undefined) return undefined;
  const [whole, from = '', , to = ''] = found;
  const [low, high] = [from, to].map((part) => Number(part.replaceAll('.', '').replace(',', '.')));
  if (low === undefined || high === undefined || low >= high) return undefined;
  return withUnit(place, whole.length, [...readValue(place, from), 'đến', ...readValue(place, to)]);
};

/** 1/2 is một phần hai; 3/10 câu, Phần 1/5 are said with trên. */
export const fraction: Rule = (place) => {
  const found = matchAt(FRACTION, place);
  if (found === undefined) return undefined;
  const [whole, top = '', bottom = ''] = found;
  const share =
    Number(top) < Number(bottom) && Number(bottom) <= 4 && !/(?:phần|bước|bài|câu|trang)\s*$/u.test(textBefore(place));
  const joint = share ? ['phần'] : ['trên'];
  return wordOf(place, whole.length, [
    ...readInteger(top),
    ...joint,
    ...(share && bottom === '4' ? ['tư'] : readInteger(bottom)),
  ]);
};

/** 57-NQ/TW, 2345/QĐ-NHNN: a paper without its year. Nothing when the list does not know the kind. */
export const paperNumber: Rule = (place) => {
  const found = matchAt(PAPER, place);
  if (!found) return undefined;
  const kind = place.readings.find((found[2] ?? '').replace('/', '-'));
  return kind && wordOf(place, found[0].length, [...readInteger(found[1] ?? ''), ...kind]);
};

/** 1m65 is một mét sáu mươi lăm. */
export const height: Rule = (place) => {
  const found = matchAt(METRES, place);
  return (
    found && wordOf(place, found[0].length, [...readInteger(found[1] ?? ''), 'mét', ...readInteger(found[2] ?? '')])
  );
};

/** -5 độ: a dash before a temperature, with nothing but a space before it. */
export const minus: Rule = (place) => {
  const found = matchAt(MINUS, place);
  return found && /(?:^|\s)$/u.test(place.text.slice(0, place.at)) ? wordOf(place, 1, ['âm']) : undefined;
};

/** 1tr5 is một triệu năm. */
export const millions: Rule = (place) => {
  const found = matchAt(MIXED_MILLION, place);
  return (
    found && wordOf(place, found[0].length, [...readInteger(found[1] ?? ''), 'triệu', ...readInteger(found[2] ?? '')])
  );
};

/** $20 is hai mươi đô la. */
export const dollars: Rule = (place) => {
  const found = matchAt(DOLLARS, place);
  return found && wordOf(place, found[0].length, [...readNumber(found[1] ?? ''), 'đô', 'la']);
};

/** 13/2023/NĐ-CP: number, year, then the kind of paper from the reading list or letter by letter. */
export const lawNumber: Rule = (place) => {
  const found = matchAt(LAW, place);
  if (found === undefined) return undefined;
  const [whole, number = '', year = '', kind = ''] = found;
  const listed = place.readings.find(kind);
  const said = whole.startsWith('số ') ? ['số'] : [];
  const word = wordOf(place, whole.length, [
    ...said,
    ...readInteger(number),
    'năm',
    ...readInteger(year),
    ...(listed ?? [kind.toLowerCase()]),
  ]);
  return listed === undefined ? { ...word, unknown: true } : word;
};

/** Any other number, with the unit behind it. */
export const amount: Rule = (place) => {
  const found = matchAt(PLAIN, place);
  return found && withUnit(place, found[0].length, readValue(place, found[0]));
};

function readValue(place: Place, written: string): string[] {
  const before = textBefore(place);
  if (/thứ\s*$/u.test(before) && written === '1') return ['nhất'];
  if (/(?:thứ|tháng)\s*$/u.test(before)) return readMonth(written);
  const isCode =
    /^\d+$/u.test(written) && written.length >= LONGEST_PLAIN && !unitAt({ ...place, at: place.at + written.length });
  return isCode ? readDigits(written) : readNumber(written);
}

function withUnit(place: Place, length: number, say: readonly string[]): Word {
  const unit = unitAt({ ...place, at: place.at + length });
  if (unit === undefined) return wordOf(place, length, say);
  return wordOf(place, unit.end - place.at, [...say, ...unit.say]);
}
