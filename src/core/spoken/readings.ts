import { isSyllable } from './syllable.ts';
import { wordOf } from './token.ts';
import type { Readings, Word } from './token.ts';

/**
 * Builds the reading list from plain data ("OTP" to "ô tê pê"). Entries may hold spaces, digits and marks; the longest one
 * wins. An entry is also found in another case, unless that would be a Vietnamese word: "AI" must never swallow "ai" (who).
 * @throws when an entry is empty, has no reading, or is written twice.
 */
export function makeReadings(entries: Readonly<Record<string, string>>): Readings {
  const exact = new Map<string, readonly string[]>();
  const folded = new Map<string, readonly string[]>();
  // Lengths that entries have, longest first, by their first letter: most words of a text begin no entry at all.
  const lengths = new Map<string, number[]>();
  for (const [written, said] of Object.entries(entries)) {
    const key = written.normalize('NFC').trim();
    const say = said.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
    if (key === '' || say.length === 0)
      throw new Error(`reading "${written}": both the word and how it is said must be given.`);
    if (exact.has(key)) throw new Error(`reading "${written}": the list has this word twice. Keep one of them.`);
    exact.set(key, say);
    if (!isVietnamese(key)) folded.set(key.toLowerCase(), say);
    const first = key.charAt(0).toLowerCase();
    lengths.set(
      first,
      [...new Set([...(lengths.get(first) ?? []), key.length])].sort((a, b) => b - a),
    );
  }
  const find = (word: string): readonly string[] | undefined => {
    const said = exact.get(word);
    if (said !== undefined) return said;
    // Nearly no word of a text is in the list, so its spelling is looked at last.
    const alike = folded.get(word.toLowerCase());
    return alike === undefined || isVietnamese(word) ? undefined : alike;
  };
  return {
    find,
    match: ({ text, at, until }): Word | undefined => {
      for (const length of lengths.get(text.charAt(at).toLowerCase()) ?? []) {
        const end = at + length;
        if (end > until || !endsWord(text, end)) continue;
        const say = find(text.slice(at, end));
        if (say !== undefined) return wordOf({ at }, length, say);
      }
      return undefined;
    },
  };
}

function isVietnamese(phrase: string): boolean {
  return phrase.split(/\s+/u).every((word) => isSyllable(word));
}

/** An entry may not stop in the middle of a word or of a number such as 4.0. */
function endsWord(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  if (!/[\p{L}\p{N}]/u.test(last)) return true;
  return !/^(?:[\p{L}\p{N}]|[.,]\d)/u.test(text.slice(end, end + 2));
}
