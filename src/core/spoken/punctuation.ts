import { matchAt } from './token.ts';
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
const AFTER_AMOUNT = /(?:đồng|đ|k|nghìn|triệu|tr|tỷ|lít|kg|m²|gb|mb|lần|buổi)$/u;

/** The breath, the end of a sentence or the spoken sign at a place; nothing for quotes, bullets and other silent marks. */
export function punctuation(place: Place): Token | undefined {
  return stopAt(place) ?? breathAt(place) ?? signAt(place);
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
  const { text, at } = place;
  const span = { start: at, end: at + 1 };
  if (found[0] !== '/') return { kind: 'word', ...span, say: (SIGNS[found[0]] ?? '').split(' ') };
  const perPeriod = PERIODS.test(text.slice(at)) && AFTER_AMOUNT.test(text.slice(0, at).toLowerCase());
  return perPeriod ? { kind: 'word', ...span, say: ['một'] } : { kind: 'pause', ...span, mark: ',' };
}
