import { tokenize } from './tokenize.ts';
import type { SpokenSource } from './tokenize.ts';
import type { Pause, Readings, Token, Word } from './token.ts';

/** One word of a sentence: characters in the source, and where its syllables begin in the text given to the voice. */
export interface SpokenWord {
  readonly start: number;
  readonly end: number;
  readonly say: readonly string[];
  readonly at: number;
}

/** One sentence: its characters in the source, the text for the voice, and the words in order. */
export interface SpokenSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly SpokenWord[];
}

/** What will be said, and the words nobody has told us how to say. */
export interface Spoken {
  readonly sentences: readonly SpokenSentence[];
  readonly unknown: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Turns written Vietnamese into sentences for a voice. Same text, same list, same answer. */
export function speak(source: SpokenSource, readings: Readings): Spoken {
  const tokens = tokenize(source, readings);
  const sentences: SpokenSentence[] = [];
  let open: (Word | Pause)[] = [];
  for (const token of tokens) {
    const breaks = crossesLine(source.text, open.at(-1), token);
    if (breaks || token.kind === 'stop') {
      const sentence = compose(open, token.kind === 'stop' && !breaks ? token : undefined);
      if (sentence !== undefined) sentences.push(sentence);
      open = [];
    }
    if (token.kind !== 'stop') open.push(token);
  }
  const rest = compose(open, undefined);
  if (rest !== undefined) sentences.push(rest);
  const unknown = tokens.flatMap((token) =>
    token.kind === 'word' && token.unknown
      ? [{ start: token.start, end: token.end, text: source.text.slice(token.start, token.end) }]
      : [],
  );
  return { sentences, unknown };
}

/** The mark that separates parts of a text that belong to no common sentence; the extraction puts it there. */
export const PART_BREAK = '\u2028';

function crossesLine(text: string, before: Token | undefined, token: Token): boolean {
  return before !== undefined && text.slice(before.end, token.start).includes(PART_BREAK);
}

function compose(
  tokens: readonly (Word | Pause)[],
  stop: { readonly end: number; readonly mark: string } | undefined,
): SpokenSentence | undefined {
  const words: SpokenWord[] = [];
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'word') {
      if (text !== '') text += ' ';
      words.push({ start: token.start, end: token.end, say: token.say, at: text.length });
      text += token.say.join(' ');
    } else if (words.length > 0) text = withBreath(text, token.mark);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    start: first.start,
    end: Math.max(last.end, stop?.end ?? 0),
    text: `${text.replace(/[,;]$/u, '')}${stop?.mark ?? '.'}`,
    words,
  };
}

/** Two breaths in a row are one, the longer. */
function withBreath(text: string, mark: Pause['mark']): string {
  if (!/[,;]$/u.test(text)) return text + mark;
  return mark === ';' ? text.slice(0, -1) + mark : text;
}

/** Syllables in a sentence: the measure of its length in time. */
export function countSyllables(sentence: SpokenSentence): number {
  return sentence.words.reduce((total, word) => total + word.say.length, 0);
}
