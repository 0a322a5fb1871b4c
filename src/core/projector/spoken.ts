/**
 * What somebody said to the wall, as a command. The wall's own phrases count first; what else the course understands
 * (core/voice-commands) counts where it means something on a wall.
 */
import { foldVietnamese } from '../text/fold.ts';
import { commandIn, type VoiceCommand } from '../voice-commands/match.ts';

/** A thing that the wall does when it is asked. */
export type WallWord =
  'next' | 'previous' | 'first' | 'last' | 'dark' | 'light' | 'reveal' | 'again' | 'read' | 'hush' | 'help';

/** The wall's own phrases, in the ways of the north and the south. */
const phrases: Readonly<Record<Exclude<WallWord, 'next' | 'help'>, readonly string[]>> = {
  previous: ['lùi', 'lui', 'lùi lại', 'quay lại', 'trở lại', 'trang trước', 'màn trước', 'câu trước', 'phần trước'],
  first: ['về đầu bài', 'về đầu', 'đầu bài', 'lên đầu bài', 'trang đầu'],
  last: ['tới cuối bài', 'đến cuối bài', 'về cuối bài', 'cuối bài', 'trang cuối'],
  dark: ['màn hình đen', 'màn đen', 'tắt màn hình', 'tối màn hình', 'che màn hình'],
  light: ['mở màn hình', 'bật màn hình', 'sáng màn hình', 'hiện màn hình', 'mở lại màn hình'],
  reveal: ['hiện đáp án', 'mở đáp án', 'cho xem đáp án', 'hiện câu trả lời'],
  again: ['hỏi lại lần hai', 'hỏi lần hai', 'hỏi lại', 'lần hai', 'giơ tay lại', 'bình chọn lại'],
  read: ['đọc to', 'đọc', 'đọc lên', 'đọc trang này'],
  hush: ['thôi đọc', 'ngừng đọc', 'dừng đọc', 'im lặng'],
};

/** What the course's other commands mean here. */
const others: Partial<Record<VoiceCommand['type'], WallWord>> = {
  next: 'next',
  again: 'read',
  play: 'read',
  pause: 'hush',
  solution: 'reveal',
  help: 'help',
};

const entries = (Object.entries(phrases) as [WallWord, readonly string[]][]).flatMap(([word, all]) =>
  all.map((phrase) => [phrase, word] as const),
);
const marked = new Map<string, WallWord>(entries);
/** Phrases of several words are known without their marks too, as some recognisers give them. */
const unmarked = new Map<string, WallWord>(
  entries.filter(([phrase]) => phrase.includes(' ')).map(([phrase, word]) => [foldVietnamese(phrase), word]),
);
/** Words of politeness and of address in front and behind; they change nothing. */
const FILLERS = /^(?:(?:hãy|xin|làm ơn|máy ơi|máy) )+|(?: (?:ạ|nhé|nha|nào|đi|giùm|giúp|với|cái))+$/gu;

/** The first guess that is a command; undefined when none is. */
export function wallWordIn(guesses: readonly string[]): WallWord | undefined {
  for (const guess of guesses) {
    const text = guess
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(FILLERS, '');
    const own = marked.get(text) ?? (foldVietnamese(text) === text ? unmarked.get(text) : undefined);
    if (own) return own;
    const other = commandIn([guess]);
    const word = other && others[other.type];
    if (word) return word;
  }
  return undefined;
}
