import { spellLetters } from './letters.ts';
import { readDigits } from './numbers.ts';
import { isSyllable } from './syllable.ts';
import { matchAt, wordOf } from './token.ts';
import type { Place, Readings, Rule, Word } from './token.ts';

const ENDINGS = 'vn|com|net|org|edu|info|me|app|gov|io|xyz|top|cc|online|site|shop|vip|club';
const HOST = `(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}-])`;
const WEB = new RegExp(`(?:https?:\\/\\/)?(?:${HOST})(?:\\/[\\w\\-./?=&%#]*[\\w/])?`, 'iuy');
const MAIL = new RegExp(`[a-z0-9._-]+@(?:${HOST})`, 'iuy');
const MARKS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '/': 'gạch chéo',
  '@': 'a còng',
  '?': 'hỏi',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  '%': 'phần trăm',
};

/** A web address: the protocol is left out, dots and slashes are said, known names are read from the list. */
export const webAddress: Rule = (place) => {
  const found = matchAt(WEB, place);
  return found && readAddress(place, found[0]);
};

/** An e-mail address: "a@b.vn" is said a, a còng, bê, chấm, vi en. */
export const mailAddress: Rule = (place) => {
  const found = matchAt(MAIL, place);
  return found && readAddress(place, found[0]);
};

function readAddress(place: Place, written: string): Word {
  // Nobody says "www", and no browser needs it.
  const shown = written
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/$/u, '');
  const parts = (shown.match(/[\p{L}]+|\d+|[^\p{L}\d]/gu) ?? []).map((part) => readPart(place.readings, part));
  const whole = place.readings.find(shown);
  if (whole !== undefined) return wordOf(place, written.length, whole);
  const word = wordOf(
    place,
    written.length,
    parts.flatMap((part) => part.say),
  );
  return parts.every((part) => part.known) ? word : { ...word, unknown: true };
}

function readPart(readings: Readings, part: string): { say: readonly string[]; known: boolean } {
  const listed = readings.find(part);
  if (listed !== undefined) return { say: listed, known: true };
  const mark = MARKS[part];
  if (mark !== undefined) return { say: mark.split(' '), known: true };
  if (/^\d+$/u.test(part)) return { say: readDigits(part), known: true };
  if (isSyllable(part)) return { say: [part.toLowerCase()], known: true };
  if (part.length <= 3) return { say: spellLetters(part), known: true };
  return { say: [part.toLowerCase()], known: false };
}
