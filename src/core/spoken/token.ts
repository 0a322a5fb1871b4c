/** What the spoken text is made of. Offsets are UTF-16 positions in the text that was given, as the browser counts them. */

/** Something that is said: the syllables in order (one may end in "," to ask for a breath), and whether the list knew it. */
export interface Word {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  readonly say: readonly string[];
  readonly unknown?: true;
}

/** A breath inside a sentence: "," is short, ";" is longer. */
export interface Pause {
  readonly kind: 'pause';
  readonly start: number;
  readonly end: number;
  readonly mark: ',' | ';';
}

/** The end of a sentence. */
export interface Stop {
  readonly kind: 'stop';
  readonly start: number;
  readonly end: number;
  readonly mark: '.' | '?' | '!';
}

/** One piece of spoken text, tied to the characters it came from. */
export type Token = Word | Pause | Stop;

/** What a rule sees: the whole text, where to look, how far it may read, and the list of readings. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly until: number;
  readonly readings: Readings;
}

/** Tries to read the text at a place; nothing when the rule does not fit there. */
export type Rule = (place: Place) => Word | undefined;

/** How words of other languages, short names and codes are said; built once by `makeReadings`. */
export interface Readings {
  /** The longest entry that starts exactly here, as a word token. */
  readonly match: (place: Omit<Place, 'readings'>) => Word | undefined;
  /** The reading of one whole word, or nothing. */
  readonly find: (word: string) => readonly string[] | undefined;
}

/** Runs a sticky pattern at a place; nothing when it does not match there or reads past the limit. */
export function matchAt(pattern: RegExp, place: Omit<Place, 'readings'>): RegExpExecArray | undefined {
  pattern.lastIndex = place.at;
  const found = pattern.exec(place.text);
  return found !== null && found.index + found[0].length <= place.until ? found : undefined;
}

/** A word token that covers what a pattern matched, or its first `length` characters. */
export function wordOf(place: Pick<Place, 'at'>, length: number, say: readonly string[]): Word {
  return { kind: 'word', start: place.at, end: place.at + length, say };
}

/** The text just before a place, in lower case, for rules that depend on what was said. */
export function textBefore(place: Pick<Place, 'text' | 'at'>): string {
  return place.text.slice(Math.max(0, place.at - 60), place.at).toLowerCase();
}
