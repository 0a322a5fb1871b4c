/**
 * What a learner said, as a command. Recognisers give several guesses, drop marks, hear "trọn" for "chọn", and people speak as
 * they do at home: so phrases are compared with their marks first, without marks only where no two commands then sound alike
 * ("dừng", "đúng" and "dùng" all become "dung"), and a command inside a longer sentence counts only when little else was said.
 */
import { foldVietnamese } from '../text/fold.ts';
import { phrasesOf, type SpokenWord } from './phrases.ts';

/** A thing to do. */
export type VoiceCommand = { readonly type: SpokenWord } | { readonly type: 'choose'; readonly n: number };

/** Words of politeness and of address; they change nothing. */
const FILLERS =
  / (?:ạ|à|nhé|nhá|nha|nghe|nào|với|đi|thôi|hãy|xin|làm ơn|giùm|giúp|hộ|máy ơi|máy|em ơi|cháu ơi|con ơi|ơi|cho tôi|cho tui|cho bác|cho cô|cho chú|cho mình|bác|tôi|tui|mình|con|cháu|em|là|thì|muốn)(?= )/gu;

const NUMBERS: readonly (readonly string[])[] = [
  ['một', 'mốt', 'mộc', 'nhất', '1', 'a', 'đầu tiên', 'thứ nhất', 'đầu'],
  ['hai', 'hay', '2', 'b', 'bê', 'bờ', 'thứ hai', 'nhì'],
  ['ba', 'bà', '3', 'c', 'xê', 'cờ', 'sê', 'thứ ba'],
  ['bốn', 'tư', 'bống', '4', 'd', 'dê', 'đê', 'dờ', 'thứ tư'],
  ['năm', 'lăm', '5', 'thứ năm'],
  ['sáu', 'xáu', '6', 'thứ sáu'],
  ['bảy', 'bẩy', 'bải', '7', 'thứ bảy'],
  ['tám', '8', 'thứ tám'],
  ['chín', '9', 'thứ chín'],
];

/** Alone these are other words too ("hay", "bà", "bờ"), or say nothing of a choice. */
const ONLY_AFTER_VERB = new Set([
  'hay',
  'bà',
  'bờ',
  'bê',
  'cờ',
  'dê',
  'đê',
  'dờ',
  'đầu',
  'nhất',
  'nhì',
  'mộc',
  'bống',
  'bải',
  'xê',
  'sê',
  'xáu',
  'mốt',
  'lăm',
  'tư',
]);

const CHOOSE =
  /^(?:chọn|trọn|chộn|lựa(?! chọn)|lấy|bấm|nhấn|chọn lấy)?(?: ?(?:lựa chọn|phương án|đáp án|câu trả lời|câu|ý|số|so(?= \d)|cái|chữ|mục|dòng))*(?: |$)(.*)$/u;

/** Without marks these may be other words ("dừng", "đúng", "dùng"; "lại", "lái"), so alone they are no command. */
const ALIKE = new Set([
  'dung',
  'lai',
  'co',
  'sai',
  'giup',
  'im',
  'u',
  'o',
  'da',
  'phai',
  'nhanh',
  'doc',
  'cham',
  'nghe',
  'cuu',
  'doi',
  'chua',
  'mo tieng',
  'phat',
  'nghi',
  'chay',
  'chac',
  'nop',
]);

/** How many more words than the command itself a sentence may have. */
const EXTRA = 2;

/** The first guess that is a command; undefined when none is. */
export function commandIn(guesses: readonly string[]): VoiceCommand | undefined {
  for (const guess of guesses) {
    const command = commandOf(guess);
    if (command) return command;
  }
  return undefined;
}

function commandOf(guess: string): VoiceCommand | undefined {
  const full = squeeze(
    guess
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' '),
  );
  const bare = squeeze(` ${full} `.replace(FILLERS, ''));
  if (full === '') return undefined;
  return exact(full) ?? exact(bare) ?? chosen(bare) ?? chosen(full) ?? folded(full) ?? folded(bare) ?? inside(full);
}

function exact(text: string): VoiceCommand | undefined {
  const type = marked.get(text);
  return type && { type };
}

function folded(text: string): VoiceCommand | undefined {
  const type = unmarked.get(foldVietnamese(text));
  // Only what was heard without any mark: with marks it would have been found, and is another word.
  return type && foldVietnamese(text) === text ? { type } : undefined;
}

function chosen(text: string): VoiceCommand | undefined {
  const verb = CHOOSE.exec(text);
  const rest = verb?.[1] ?? text;
  const isAlone = rest === text;
  const index = NUMBERS.findIndex((words) => words.includes(rest) && !(isAlone && ONLY_AFTER_VERB.has(rest)));
  if (index < 0 || (isAlone && /^[a-d]$/u.test(rest) && text !== rest)) return undefined;
  return { type: 'choose', n: index + 1 };
}

function inside(text: string): VoiceCommand | undefined {
  const count = text.split(' ').length;
  const found = longest.find(([phrase]) => {
    const words = phrase.split(' ').length;
    return words > 1 && count - words <= EXTRA && ` ${text} `.includes(` ${phrase} `);
  });
  // "không tiếp tục", "đừng dừng lại" ask for the contrary.
  if (!found || /(?:^| )(?:không|đừng|chưa|chớ|hông)(?: |$)/u.test(text.replace(found[0], ''))) return undefined;
  return { type: found[1] };
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const entries = (Object.entries(phrasesOf) as [SpokenWord, readonly string[]][]).flatMap(([type, phrases]) =>
  phrases.map((phrase) => [phrase, type] as const),
);
const marked: ReadonlyMap<string, SpokenWord> = new Map(entries);
const longest = [...entries].sort(([a], [b]) => b.length - a.length);

/** Folded phrases that mean one thing only. */
const unmarked: ReadonlyMap<string, SpokenWord> = (() => {
  const types = new Map<string, Set<SpokenWord>>();
  for (const [phrase, type] of entries) {
    const text = foldVietnamese(phrase);
    types.set(text, (types.get(text) ?? new Set()).add(type));
  }
  return new Map(
    [...types].flatMap(([text, [type, other]]) =>
      type !== undefined && other === undefined && !ALIKE.has(text) ? [[text, type] as const] : [],
    ),
  );
})();
