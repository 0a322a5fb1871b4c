/** How many hands a choice has, as somebody says it to the wall: a letter and a number, in either order. Nothing is guessed. */
import { foldVietnamese } from '../text/fold.ts';

/** The hands of one choice. */
export interface Hands {
  readonly letter: string;
  readonly hands: number;
}

interface Heard extends Hands {
  /** "hai ba" may be twenty-three, or two people speaking: such a number needs a guess that says it in full. */
  readonly isSure: boolean;
}

/** The most that is understood by voice; a larger number is typed. */
const MOST = 200;

/** The names of letters, as recognisers write them. "co" is no C: it is "có" without its mark. */
const letters = new Map(
  Object.entries({
    A: ['a'],
    B: ['b', 'bê', 'bờ', 'be', 'bo'],
    C: ['c', 'xê', 'cê', 'sê', 'cờ', 'xe'],
    D: ['d', 'đ', 'đê', 'dê', 'đờ', 'dờ', 'de', 'do'],
    E: ['e'],
  }).flatMap(([letter, names]) => names.map((name) => [name, letter] as const)),
);

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map(foldVietnamese);
/** What stands for a digit only behind the tens. */
const behindTens: Readonly<Record<string, number>> = { mốt: 1, tu: 4, lam: 5, nham: 5 };

/** Known words: they count with their own marks or with none, never with others ("làm" is not "lăm"). */
const known = new Set(
  (
    'không một hai ba bốn tư năm lăm nhăm sáu bảy bẩy tám chín mười mươi chục trăm linh lẻ ' +
    'chưa chẳng có ai nào cả hết cánh tay người bác bạn phiếu thẻ em ' +
    'đáp án phương lựa chọn câu ý chữ cho giơ số ở được là bằng đếm thì'
  ).split(' '),
);

const UNIT = '(?:canh tay|tay|nguoi|bac|ban|phieu|the|em)';
const NUMERAL = `(?:${digits.join('|')}|mốt|tu|lam|nham|muoi|chuc|tram|linh|le|\\d+)`;
const NUMBER = `(?<number>${NUMERAL}(?: ${NUMERAL})*)(?: ${UNIT})?`;
const NOBODY = `(?:khong|chua|chang)(?: co)? (?:ai|${UNIT} nao)(?: (?:ca|het))?`;
const NAME = '(?:(?:dap an|phuong an|lua chon|cau|y|chu) )*(?<letter>[A-E])';
const RAISED = '(?:gio tay|gio|chon|cho|o)';
const forms = [
  `(?:(?:so tay|chon|cho) )*${NAME}(?: (?:dem duoc|co|duoc|la|bang|thi))* (?:${NUMBER}|${NOBODY})(?: ${RAISED})?`,
  `(?:(?:dem duoc|co|duoc) )*(?:${NUMBER}|${NOBODY})(?: ${RAISED})+ ${NAME}`,
  `(?:(?:dem duoc|co|duoc) )*(?<number>${NUMERAL}(?: ${NUMERAL})*) ${UNIT} ${NAME}`,
].map((form) => new RegExp(`^${form}$`, 'u'));
/** Words of politeness and of address; they change nothing. */
const FILLERS = /^(?:(?:máy ơi|máy) )+|(?: (?:ạ|nhé|nha|thôi|rồi|đó))+$/gu;

/** The hands that were said; undefined where none were, or where the number can be taken in two ways. */
export function handsOf(alternatives: readonly string[]): Hands | undefined {
  const all = alternatives.flatMap((alternative) => heardIn(alternative) ?? []);
  const [best] = all;
  if (!best) return undefined;
  const isSure = all.some((one) => one.isSure && one.letter === best.letter && one.hands === best.hands);
  return isSure ? { letter: best.letter, hands: best.hands } : undefined;
}

/** Whether the best guess speaks of hands, understood or not: no other guess may then turn the page. */
export function speaksOfHands([best = '']: readonly string[]): boolean {
  return heardIn(best) !== undefined;
}

function heardIn(alternative: string): Heard | undefined {
  const text = plain(alternative);
  for (const form of forms) {
    const said = form.exec(text)?.groups;
    if (!said?.letter) continue;
    const { letter, number } = said;
    if (number === undefined) return { letter, hands: 0, isSure: true };
    const value = numberOf(number.split(' '));
    if (value && value.hands <= MOST) return { letter, ...value };
  }
  return undefined;
}

/** Letters as capitals, every other known word without its marks. */
function plain(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/(?<!\p{L})([a-eđ])(?=\d)/gu, '$1 ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(FILLERS, '');
  return words
    .split(' ')
    .map((word) => letters.get(word) ?? (known.has(word) ? foldVietnamese(word) : word))
    .join(' ');
}

function numberOf(words: readonly string[]): Pick<Heard, 'hands' | 'isSure'> | undefined {
  const [first = '', second, ...rest] = words;
  if (/^\d{1,3}$/u.test(first)) return second === undefined ? sure(Number(first)) : undefined;
  if (second !== 'tram') return belowHundred(words);
  const hundreds = digits.indexOf(first) * 100;
  if (hundreds < 100) return undefined;
  if (rest.length === 0) return sure(hundreds);
  const [joint = '', last = '', ...more] = rest;
  if (joint === 'linh' || joint === 'le') {
    const ones = onesOf(last);
    return ones === undefined || more.length > 0 ? undefined : sure(hundreds + ones);
  }
  const tens = belowHundred(rest);
  // "một trăm hai" is a hundred and twenty to most, and a hundred and two to some.
  if (tens && tens.hands < 10) return tens.hands > 0 ? { hands: hundreds + 10 * tens.hands, isSure: false } : undefined;
  return tens && { hands: hundreds + tens.hands, isSure: tens.isSure };
}

function belowHundred([first = '', second, third, ...more]: readonly string[]): ReturnType<typeof numberOf> {
  if (more.length > 0) return undefined;
  // Recognisers write "mươi" for "mười" and the other way round.
  if (first === 'muoi') {
    if (third !== undefined) return undefined;
    return withOnes(10, second);
  }
  const digit = digits.indexOf(first);
  if (digit < 0) return undefined;
  if (second === undefined) return sure(digit);
  if (digit === 0) return undefined;
  if (second === 'muoi') return withOnes(10 * digit, third);
  if (third !== undefined) return undefined;
  if (second === 'chuc') return sure(10 * digit);
  const ones = onesOf(second);
  return ones === undefined ? undefined : { hands: 10 * digit + ones, isSure: false };
}

function withOnes(tens: number, word: string | undefined): ReturnType<typeof numberOf> {
  const ones = word === undefined ? 0 : onesOf(word);
  return ones === undefined ? undefined : sure(tens + ones);
}

function onesOf(word: string): number | undefined {
  const digit = digits.indexOf(word);
  return digit > 0 ? digit : behindTens[word];
}

function sure(hands: number): Pick<Heard, 'hands' | 'isSure'> {
  return { hands, isSure: true };
}
