import { readDigits } from './numbers.ts';
import { matchAt, textBefore, wordOf } from './token.ts';
import type { Rule } from './token.ts';

const PHONE = /(\+84[ .-]?|0)\d(?:[ .-]?\d){7,9}(?![\p{L}\p{N}]|[.,]\d)/uy;
const SERVICE = /1[89]00(?:[ .-]?\d){2,6}(?![\p{L}\p{N}]|[.,]\d)/uy;
const SHORT = /\d{3,8}(?![\p{L}\p{N}]|[.,/]\d)/uy;
const USSD = /\*\d+(?:\*\d+)*#/uy;
const CARD = /\d{4}(?: \d{4}){2,4}(?![\p{L}\p{N}])/uy;
const LINKS = 'ngay|cho|đến|tới|là|nóng|khẩn cấp|miễn phí|điện thoại|máy|tổng đài|của mình|số|lại|gồm|như|:|"|“|‘|\\(';
/** Words after which a short number is a number to call or to type, not an amount. */
const CUE = new RegExp(
  `(?:^|[\\s(“"])(?:gọi|bấm số|số|tổng đài|đầu số|đường dây nóng|hotline|nhắn tin|soạn tin gửi|mã|mật khẩu|pin|otp|mã số)(?:\\s*(?:${LINKS}))*\\s*$`,
  'u',
);
const HOTLINE_NAME = /tổng đài(?:\s+[\p{L}]+){0,6}[\s(:]*$/u;
/** Numbers everybody knows, anywhere in a sentence that says whom to call. */
const EMERGENCY = /^11[1-5]$/u;
const CALLING = /(?:^|\s)gọi(?!\p{L})[^.?!]*$/u;
/** "Ghi số 100" is a number; "gọi số 111" is not. */
const ROUND = /^\d00$/u;
const ANY_NUMBER = /(?:^|[\s“"])số\s*$/u;
const AFTER_CODE = /\d{3,8}\s*(?:,|;|hoặc|và|hay|rồi)\s*$/u;
const AMOUNT_FOLLOWS =
  /^\s*(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|đ(?!\p{L})|%|người|km|lần|cái|hộ|bài|trường hợp|phút|giờ|ngày|năm|tháng|MB|GB)/u;

/** A telephone number: digit by digit, with a breath between groups of three or four. */
export const phone: Rule = (place) => {
  const found = matchAt(PHONE, place);
  return (
    found && wordOf(place, found[0].length, [...(found[0].startsWith('+') ? ['cộng'] : []), ...inGroups(found[0])])
  );
};

/** 1900 and 1800 numbers. */
export const servicePhone: Rule = (place) => {
  const found = matchAt(SERVICE, place);
  return found && wordOf(place, found[0].length, inGroups(found[0]));
};

/** Bank-card style groups of four. */
export const cardNumber: Rule = (place) => {
  const found = matchAt(CARD, place);
  return found && wordOf(place, found[0].length, inGroups(found[0]));
};

/** 111, 156, a one-time code: digit by digit when the words before say that it is a number to call or to type. */
export const shortCode: Rule = (place) => {
  const found = matchAt(SHORT, place);
  if (found === undefined) return undefined;
  const before = textBefore(place);
  if (AMOUNT_FOLLOWS.test(place.text.slice(place.at + found[0].length, place.until))) return undefined;
  if (ROUND.test(found[0]) && ANY_NUMBER.test(before)) return undefined;
  return asksForDigits(found[0], before) ? wordOf(place, found[0].length, inGroups(found[0])) : undefined;
};

function asksForDigits(digits: string, before: string): boolean {
  const inList = AFTER_CODE.test(before) && CUE.test(before.replace(/(?:\d{3,8}\s*(?:,|;|hoặc|và|hay|rồi)\s*)+$/u, ''));
  const emergency = EMERGENCY.test(digits) && CALLING.test(before);
  return CUE.test(before) || HOTLINE_NAME.test(before) || inList || emergency;
}

/** *101# is said sao một không một thăng. */
export const ussd: Rule = (place) => {
  const found = matchAt(USSD, place);
  if (found === undefined) return undefined;
  const say = [...found[0]].flatMap((char) => (char === '*' ? ['sao'] : char === '#' ? ['thăng'] : readDigits(char)));
  return wordOf(place, found[0].length, say);
};

/** Groups as they are written; an unbroken number is cut 4-3-3, or 3-3 for six digits. */
function inGroups(written: string): string[] {
  const parts = written
    .split(/[ .-]/u)
    .map((part) => part.replace(/\D/gu, ''))
    .filter(Boolean);
  const groups = parts.length > 1 ? parts : cut(parts[0] ?? '');
  return groups.flatMap((group, index) => {
    const say = readDigits(group);
    const last = say.length - 1;
    return index === groups.length - 1 ? say : say.map((syllable, at) => (at === last ? `${syllable},` : syllable));
  });
}

function cut(digits: string): string[] {
  if (digits.length <= 4) return [digits];
  if (digits.length <= 6) return [digits.slice(0, 3), digits.slice(3)];
  return [digits.slice(0, 4), ...(digits.slice(4).match(/.{1,4}(?=(?:.{3})*$)/gu) ?? [])];
}
