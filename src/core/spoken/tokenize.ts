import { mailAddress, webAddress } from './addresses.ts';
import { amount, dollars, fraction, height, lawNumber, millions, minus, paperNumber, range } from './amounts.ts';
import { clock, clockRange, dayMonth, fullDate, hour, monthYear } from './dates.ts';
import { cardNumber, phone, servicePhone, shortCode, ussd } from './phones.ts';
import { punctuation } from './punctuation.ts';
import { foreignWord, listed, mixedCode, romanNumber, vietnameseWord } from './words.ts';
import type { Place, Readings, Rule, Token } from './token.ts';

/** A stretch of text that an author has given another reading. */
export interface Override {
  readonly start: number;
  readonly end: number;
  readonly say: string;
}

/** Text to be said. Overrides and foreign stretches are in order and do not overlap. */
export interface SpokenSource {
  readonly text: string;
  readonly overrides?: readonly Override[];
  readonly foreign?: readonly { readonly start: number; readonly end: number }[];
}

/** The order is the meaning: the first rule that fits wins. */
const SHARED: readonly Rule[] = [
  mailAddress,
  webAddress,
  listed,
  lawNumber,
  paperNumber,
  fullDate,
  dayMonth,
  monthYear,
  clockRange,
  clock,
  hour,
  ussd,
  phone,
  servicePhone,
  cardNumber,
  shortCode,
  mixedCode,
  millions,
  height,
  minus,
  dollars,
  range,
  fraction,
  amount,
];
const VIETNAMESE: readonly Rule[] = [...SHARED, romanNumber, vietnameseWord];
const FOREIGN: readonly Rule[] = [...SHARED, foreignWord];

/** The rules that can fit where a letter stands; all others begin with a digit or a sign. A text is mostly letters. */
const AT_LETTERS = new Set<Rule>([
  mailAddress,
  webAddress,
  listed,
  lawNumber,
  mixedCode,
  romanNumber,
  vietnameseWord,
  foreignWord,
]);
const VIETNAMESE_LETTERS = VIETNAMESE.filter((rule) => AT_LETTERS.has(rule));
const FOREIGN_LETTERS = FOREIGN.filter((rule) => AT_LETTERS.has(rule));
const LETTER = /^\p{L}/u;
const SPACE = /^\s/u;

/** Cuts text into words, breaths and sentence ends, each tied to its characters. The text is expected in NFC. */
export function tokenize(source: SpokenSource, readings: Readings): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.text.length) {
    const override = source.overrides?.find((entry) => entry.start === at && entry.end > at);
    const token = override === undefined ? tokenAt(source, readings, at) : readOverride(override, readings);
    if (token !== undefined) tokens.push(token);
    at = override?.end ?? token?.end ?? at + 1;
    if (token !== undefined && endsList(source.text, token))
      tokens.push({ kind: 'stop', start: at, end: at, mark: '.' });
  }
  return tokens;
}

function tokenAt(source: SpokenSource, readings: Readings, at: number): Token | undefined {
  const { text } = source;
  const place: Place = { text, at, until: limitOf(source, at), readings };
  const first = text.charAt(at);
  if (SPACE.test(first)) return punctuation(place);
  const words = rulesAt(first, isForeign(source, at));
  const insideWord = /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
  if (insideWord && !startsPart(source, at)) return firstFit([amount, ...words.slice(-1)], place);
  return firstFit(words, place) ?? punctuation(place);
}

function rulesAt(first: string, isForeign: boolean): readonly Rule[] {
  if (LETTER.test(first)) return isForeign ? FOREIGN_LETTERS : VIETNAMESE_LETTERS;
  return isForeign ? FOREIGN : VIETNAMESE;
}

/** The last dot of "v.v." also ends the sentence when a capital letter or nothing follows. */
function endsList(text: string, token: Token): boolean {
  return text.slice(token.start, token.end).endsWith('v.v.') && /^\s*(?:\p{Lu}|$)/u.test(text.slice(token.end));
}

function firstFit(rules: readonly Rule[], place: Place): Token | undefined {
  for (const rule of rules) {
    const token = rule(place);
    if (token !== undefined) return token;
  }
  return undefined;
}

/** A rule must not read across the edge of an override or of a foreign stretch. */
function limitOf(source: SpokenSource, at: number): number {
  if (!source.overrides?.length && !source.foreign?.length) return source.text.length;
  const edges = [...(source.overrides ?? []), ...(source.foreign ?? [])].flatMap(({ start, end }) => [start, end]);
  return Math.min(source.text.length, ...edges.filter((edge) => edge > at));
}

function startsPart(source: SpokenSource, at: number): boolean {
  return [...(source.overrides ?? []), ...(source.foreign ?? [])].some(({ start, end }) => start === at || end === at);
}

function isForeign(source: SpokenSource, at: number): boolean {
  return (source.foreign ?? []).some(({ start, end }) => at >= start && at < end);
}

/** The author's words are read as Vietnamese text and all belong to the characters they replace. */
function readOverride({ start, end, say }: Override, readings: Readings): Token | undefined {
  const words = tokenize({ text: say.normalize('NFC') }, readings).filter((token) => token.kind === 'word');
  if (words.length === 0) return undefined;
  const unknown = words.some((word) => word.unknown);
  const spoken = words.flatMap((word) => word.say);
  return unknown ? { kind: 'word', start, end, say: spoken, unknown } : { kind: 'word', start, end, say: spoken };
}
