import { textOf, wholeTextOf, type Passage } from '../passage.ts';
import { avoidedWords } from './avoided-words.ts';
import { forbiddenClaims } from './forbidden-claims.ts';
import { isKnownWord } from './known-words.ts';
import { countTieng, LONGEST, sentencesOf } from './sentences.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** A rule about words: an author may set it aside for one passage by its id, with a reason. */
export interface ProseRule {
  readonly id: string;
  /** Why the rule is there, for authors who ask. */
  readonly reason: string;
  /** A sentence for each breach: what is wrong with the words shown, then what to write. */
  find(passage: Passage): string[];
}

const avoided = avoidedWords.map((entry) => ({
  ...entry,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${entry.avoid})(?![\\p{L}\\p{N}])`, 'giu'),
}));

// A web address is read by nobody aloud and belongs to its owner; "30-11-2025" and "4G" are no words.
const ADDRESS = /(?:https?:\/\/)?\b[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|example)\b\S*/giu;
const WORD = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

/** Three rules ask for the words of the same passage. */
const wordsOf = new WeakMap<Passage, readonly string[]>();

/** Words written by the author in Vietnamese, those already named by the list of avoided words left out. */
function ownWords(passage: Passage): readonly string[] {
  const words = wordsOf.get(passage) ?? findOwnWords(passage);
  wordsOf.set(passage, words);
  return words;
}

function findOwnWords(passage: Passage): string[] {
  const text = passage.runs
    .filter((run) => run.kind === 'plain')
    .map((run) => run.text)
    .join(' … ')
    .replace(ADDRESS, ' ')
    .replace(/\{[\w-]+\}/g, ' ');
  const withoutAvoided = avoided.reduce((rest, { pattern }) => rest.replace(pattern, ' '), text);
  return [...withoutAvoided.matchAll(WORD)].map(([word]) => word).filter((word) => !isKnownWord(word, passage.file));
}

const isCapitals = (word: string) => /^[\p{Lu}\p{M}-]{2,}$/u.test(word);

/** Without a vowel nobody can say it: "sđt", "vd". */
const isAbbreviation = (word: string) =>
  isCapitals(word) || (word.length > 1 && !/[aeiouy]/iu.test(word.normalize('NFD').replace(/\p{M}/gu, '')));

/** A word of several parts is Vietnamese when each part is: "xe-đạp". Single letters name things: "bác A". */
const isVietnamese = (word: string) =>
  word.split(/[-'’]/).every((part) => part.length === 1 || isVietnameseSyllable(part));

const firstOf = (text: string, length = 60) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** All rules about words, in the order in which their breaches are told. */
export const proseRules: readonly ProseRule[] = [
  {
    id: 'cau-dai',
    reason: 'câu dài hơn một hơi thở thì người nghe quên mất đầu câu',
    find: (passage) =>
      sentencesOf(textOf(passage)).flatMap((sentence) => {
        const length = countTieng(sentence);
        return length <= LONGEST
          ? []
          : [`câu dài ${length} tiếng, quá ${LONGEST}: "${firstOf(sentence)}". Hãy tách làm hai câu.`];
      }),
  },
  {
    id: 'tu-kho',
    reason: 'một từ khó đủ làm người mới học dừng lại',
    find: (passage) =>
      avoided.flatMap(({ pattern, write, reason }) =>
        [...new Set([...textOf(passage).matchAll(pattern)].map(([found]) => found))].map(
          (found) => `"${found}": ${reason}. Hãy viết "${write}".`,
        ),
      ),
  },
  {
    id: 'viet-tat',
    reason: 'chữ viết tắt người mới học không đoán được, máy đọc cũng đọc sai',
    find: (passage) =>
      ownWords(passage)
        .filter((word) => isAbbreviation(word) && !isVietnamese(word))
        .map((word) => `chữ viết tắt "${word}". Hãy viết cả chữ.`),
  },
  {
    id: 'viet-hoa',
    reason: 'chữ hoa cả từ khó đọc với mắt kém, và máy đọc có thể đánh vần',
    find: (passage) =>
      ownWords(passage)
        .filter((word) => isCapitals(word) && isVietnamese(word))
        .map((word) => `"${word}" viết hoa cả chữ. Hãy viết thường; muốn nhấn mạnh thì viết **chữ đậm**.`),
  },
  {
    id: 'tieng-nuoc-ngoai',
    reason: 'người học không đọc được, và máy đọc cần biết đó là tiếng nước nào',
    find: (passage) =>
      ownWords(passage)
        .filter((word) => !isAbbreviation(word) && !isVietnamese(word))
        .map(
          (word) =>
            `"${word}" không phải tiếng Việt. Hãy viết bằng tiếng Việt${passage.kind === 'body' ? `, hoặc đánh dấu <En>${word}</En>` : ''}.`,
        ),
  },
  {
    id: 'dieu-cam-noi',
    reason: 'điều chưa ai kiểm chứng được, hoặc đổi quá nhanh, không được dạy như điều chắc chắn',
    find: (passage) =>
      sentencesOf(wholeTextOf(passage)).flatMap((sentence) =>
        forbiddenClaims.flatMap(({ found, unless, reason, write }) => {
          const shown = found.exec(sentence)?.[0];
          return shown === undefined || unless?.test(sentence) ? [] : [`"${shown}": ${reason}. ${write}.`];
        }),
      ),
  },
];

/** Rules that look at more than one passage; they can be set aside like the others. */
export const groupRules = {
  longShare: 'nhieu-cau-dai',
  senselessLink: 'lien-ket',
  sharedText: 'trung-bai',
  reading: 'cach-doc',
} as const;

/** Every id an exception may name. */
export const proseRuleIds: readonly string[] = [...proseRules.map((rule) => rule.id), ...Object.values(groupRules)];
