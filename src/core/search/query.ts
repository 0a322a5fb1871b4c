/**
 * What a learner typed, made ready for an engine that folds tone marks but not đ, and knows no Vietnamese words of two
 * syllables. See find.ts for what is done with it.
 */

/** How much of a pasted text is looked at. */
const MOST_CHARACTERS = 200;
const MOST_TOKENS = 12;

/** đ is tried for at most this many words: 8 spellings in all. */
const MOST_CROSSED = 3;

/** Letters that stand without a mark: "dien" may be điện, "diện" is what it is. */
const UNMARKED_D = /^d[a-z]*$/;

/** The words of a query in NFC and lower case, quotation marks gone. */
export function tokensOf(text: string): readonly string[] {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFC')
    .toLowerCase()
    .replace(/["“”„«»]/g, ' ')
    .split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, MOST_TOKENS);
}

/**
 * The spellings to search for: as typed, and with đ for each unmarked d that begins a word. (đ only ever begins one.)
 * @example spellings(['dat', 'ten']) // ['dat ten', 'đat ten']
 */
export function spellings(tokens: readonly string[]): readonly string[] {
  let crossed = 0;
  const ways = tokens.map((token) => {
    if (!UNMARKED_D.test(token) || crossed === MOST_CROSSED) return [token];
    crossed += 1;
    return [token, `đ${token.slice(1)}`];
  });
  return ways.reduce<string[]>(
    (lines, words) => lines.flatMap((line) => words.map((word) => (line === '' ? word : `${line} ${word}`))),
    [''],
  );
}

/** Each two neighbours: most Vietnamese words are two syllables long. */
export function pairsOf(tokens: readonly string[]): readonly (readonly string[])[] {
  return tokens.slice(1).map((token, index) => [tokens[index] ?? '', token]);
}
