import { matchAt } from './token.ts';
import { unitAt } from './units.ts';
import type { Place, Token } from './token.ts';

const STOP = /[.!?…]+["”’»)\]]*/uy;
const BREATH = /[,;:()[\]–—→>»·|]|\s-+(?=\s)/uy;
const SIGN = /[&+=@#*/%×~<]/uy;
const LONG_BREATHS = new Set([';', ':', '–', '—']);
const SIGNS: Readonly<Record<string, string>> = {
  '&': 'và',
  '+': 'cộng',
  '=': 'bằng',
  '@': 'a còng',
  '#': 'thăng',
  '*': 'sao',
  '%': 'phần trăm',
  '×': 'nhân',
  '<': 'nhỏ hơn',
  '~': 'khoảng',
};
const PERIODS = /^\/\s?(?:tháng|năm|ngày|giờ|người|hộ|lần|kg|tuần|quý|phút|buổi)(?!\p{L})/u;
/** "2 viên", "8,5 triệu đồng", "6,5 %": a number, perhaps with one or two words behind it. */
const AFTER_AMOUNT = /\d[\d.,]*\s?(?:%|\p{L}+²?(?:\s\p{L}+)?)?$/u;
/** A file's ending, "tệp .apk": the dot is said. */
const FILE_ENDING = /^\.[a-z]{2,4}(?![\p{L}\p{N}])/u;

/** The breath, the end of a sentence or the spoken sign at a place; nothing for quotes, bullets and other silent marks. */
export function punctuation(place: Place): Token | undefined {
  return fileDot(place) ?? stopAt(place) ?? breathAt(place) ?? signAt(place);
}

function fileDot({ text, at }: Place): Token | undefined {
  if (!FILE_ENDING.test(text.slice(at))) return undefined;
  return { kind: 'word', start: at, end: at + 1, say: ['chấm'] };
}

/** A full stop before a small letter (or a comma) is an abbreviation or a pause, not the end. */
function stopAt(place: Place): Token | undefined {
  const found = matchAt(STOP, place);
  if (found === undefined) return undefined;
  const { text, at } = place;
  const end = at + found[0].length;
  const mark = found[0].includes('?') ? '?' : found[0].includes('!') ? '!' : '.';
  const next = text.slice(end).trimStart()[0];
  const goesOn = next !== undefined && (/[\p{Ll},;:]/u.test(next) || !/\s/u.test(text[end] ?? ''));
  if (goesOn && mark === '.') return { kind: 'pause', start: at, end, mark: found[0].length > 1 ? ';' : ',' };
  return { kind: 'stop', start: at, end, mark };
}

function breathAt(place: Place): Token | undefined {
  const found = matchAt(BREATH, place);
  if (found === undefined) return undefined;
  return {
    kind: 'pause',
    start: place.at,
    end: place.at + found[0].length,
    mark: LONG_BREATHS.has(found[0]) ? ';' : ',',
  };
}

function signAt(place: Place): Token | undefined {
  const found = matchAt(SIGN, place);
  if (found === undefined) return undefined;
  if (found[0] === '/') return slashAt(place);
  return { kind: 'word', start: place.at, end: place.at + 1, say: (SIGNS[found[0]] ?? '').split(' ') };
}

/** "25k/kg" and "8 triệu đồng/tháng" are for each one; any other stroke is a breath. */
function slashAt({ text, at, until }: Place): Token {
  const span = { start: at, end: at + 1 };
  if (!AFTER_AMOUNT.test(text.slice(0, at).toLowerCase())) return { kind: 'pause', ...span, mark: ',' };
  const unit = unitAt({ text, at: at + 1, until });
  if (unit !== undefined) return { kind: 'word', start: at, end: unit.end, say: ['một', ...unit.say] };
  return PERIODS.test(text.slice(at)) ? { kind: 'word', ...span, say: ['một'] } : { kind: 'pause', ...span, mark: ',' };
}
