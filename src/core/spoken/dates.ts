import { readInteger } from './numbers.ts';
import { matchAt, textBefore, wordOf } from './token.ts';
import type { Place, Rule } from './token.ts';

const END = '(?![\\p{L}\\p{N}]|[/.,-]\\d)';
const FULL = new RegExp(`(0?[1-9]|[12]\\d|3[01])([/.-])(0?[1-9]|1[0-2])\\2(\\d{4})${END}`, 'uy');
const DAY_MONTH = new RegExp(`(0?[1-9]|[12]\\d|3[01])[/-](0?[1-9]|1[0-2])${END}`, 'uy');
const MONTH_YEAR = new RegExp(`(0?[1-9]|1[0-2])/(\\d{4})${END}`, 'uy');
const CLOCK = new RegExp(
  `([01]?\\d|2[0-4])\\s?(?:giờ|[hg:])\\s?([0-5]\\d)(?:\\s?(?:phút|p|'))?(?![\\p{L}\\p{N}]|:\\d)`,
  'uy',
);
const HOUR = /([01]?\d|2[0-4])h(?![\p{L}\p{N}])/uy;
const DAY_CUE =
  /(?:ngày|hôm|hôm nay|mùng|mồng|sáng|chiều|tối|trưa|trước|sau|từ|đến|tới|lễ|tết|dịp|nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])),?\s*\(?\s*$/u;
const SAID_DAY = /(?:ngày|mùng|mồng)\s*$/u;
/** "từ 1/6 đến 30/6", "1/6-30/6": the second date needs no cue of its own. */
const AFTER_DATE = /\d{1,2}[/-]\d{1,2}\s*(?:[-–]|đến|tới|và|,)\s*$/u;

/** 24/4/2025: "ngày" is added unless the text has just said it. */
export const fullDate: Rule = (place) => {
  const found = matchAt(FULL, place);
  return (
    found &&
    wordOf(place, found[0].length, [...dayAndMonth(place, found[1], found[3]), 'năm', ...readInteger(found[4] ?? '')])
  );
};

/** 30/4 is a date only after a word such as ngày, sáng, đến; elsewhere it is a fraction. */
export const dayMonth: Rule = (place) => {
  const found = matchAt(DAY_MONTH, place);
  const before = textBefore(place);
  if (found === undefined || !(DAY_CUE.test(before) || AFTER_DATE.test(before))) return undefined;
  return wordOf(place, found[0].length, dayAndMonth(place, found[1], found[2]));
};

/** 6/2026 is tháng sáu năm hai nghìn không trăm hai mươi sáu. */
export const monthYear: Rule = (place) => {
  const found = matchAt(MONTH_YEAR, place);
  if (found === undefined) return undefined;
  const said = /tháng\s*$/u.test(textBefore(place)) ? [] : ['tháng'];
  return wordOf(place, found[0].length, [...said, ...readMonth(found[1]), 'năm', ...readInteger(found[2] ?? '')]);
};

/** 15h30, 8:05, 7 giờ 30 phút; 0:05 is what a player shows: no minutes and five seconds. */
export const clock: Rule = (place) => {
  const found = matchAt(CLOCK, place);
  if (found === undefined) return undefined;
  if (found[0].startsWith('0:'))
    return wordOf(place, found[0].length, ['không', 'phút', ...readInteger(plain(found[2])), 'giây']);
  const minutes = Number(found[2]) === 0 ? [] : readInteger(plain(found[2]));
  const spelled = found[0].endsWith('phút') && minutes.length > 0 ? ['phút'] : [];
  return wordOf(place, found[0].length, [...readInteger(plain(found[1])), 'giờ', ...minutes, ...spelled]);
};

/** 8h-17h, 7h30 – 11h: "đến" between the two. */
export const clockRange: Rule = (place) => {
  const first = clock(place) ?? hour(place);
  const dash = first && matchAt(/\s?[-–—]\s?(?=\d)/uy, { ...place, at: first.end });
  if (first === undefined || dash === undefined) return undefined;
  const next = { ...place, at: first.end + dash[0].length };
  const second = clock(next) ?? hour(next);
  return second && wordOf(place, second.end - place.at, [...first.say, 'đến', ...second.say]);
};

/** 15h, 8h. */
export const hour: Rule = (place) => {
  const found = matchAt(HOUR, place);
  return found && wordOf(place, found[0].length, [...readInteger(plain(found[1])), 'giờ']);
};

function dayAndMonth(place: Place, day: string | undefined, month: string | undefined): string[] {
  const said = SAID_DAY.test(textBefore(place)) ? [] : ['ngày'];
  return [...said, ...readInteger(plain(day)), 'tháng', ...readMonth(month)];
}

/** The fourth month is "tháng tư", never "tháng bốn". */
export function readMonth(month: string | undefined): string[] {
  return Number(month) === 4 ? ['tư'] : readInteger(plain(month));
}

function plain(number: string | undefined): string {
  return String(Number(number));
}
