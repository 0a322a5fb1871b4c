import { pairsOf, spellings, tokensOf } from './query.ts';

/** One page that an engine found; the score is only comparable within one search. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** All pages found, best first; `near` = no page has every word, these have some. */
export interface Found<H extends Hit> {
  readonly near: boolean;
  readonly hits: readonly H[];
}

/** Asks an engine for pages with every word of `term`; a term in quotation marks asks for the words side by side. */
export type Ask<H extends Hit> = (term: string) => Promise<readonly H[]>;

/** Near pages are shown while they are worth this part of the best one. */
const WORTH_SHOWING = 1 / 3;

/**
 * Finds pages the way Vietnamese is typed: without marks and without đ, in words of two syllables. First come pages that
 * hold the whole query side by side, then pages that hold all its words, the more so the more of its syllable pairs stand
 * side by side. When no page has all the words: pages with the rarest of its pairs and words.
 */
export async function findPages<H extends Hit>(text: string, ask: Ask<H>): Promise<Found<H>> {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { near: false, hits: [] };
  const [all, whole, pairs] = await Promise.all([
    askAll(spellings(tokens), ask),
    tokens.length > 1 ? askAll(quoted(spellings(tokens)), ask) : new Map<string, H>(),
    Promise.all(tokens.length > 2 ? pairsOf(tokens).map((pair) => askAll(quoted(spellings(pair)), ask)) : []),
  ]);
  if (all.size > 0 || tokens.length === 1) {
    const pairsIn = (hit: H) => pairs.filter((pages) => pages.has(hit.id)).length;
    const worth = (hit: H) => hit.score * (1 + pairsIn(hit) / tokens.length);
    const isWhole = (hit: H) => Number(whole.has(hit.id));
    return { near: false, hits: sorted(all.values(), (a, b) => isWhole(b) - isWhole(a) || worth(b) - worth(a)) };
  }
  const words = await Promise.all(tokens.map((token) => askAll(spellings([token]), ask)));
  return { near: true, hits: nearest([...pairs, ...words]) };
}

/** Pages by how much they answer to; an answer that few pages give is worth more than one that many give. */
function nearest<H extends Hit>(answers: readonly ReadonlyMap<string, H>[]): readonly H[] {
  const worth = new Map<string, number>();
  const pages = new Map<string, H>();
  for (const answer of answers) {
    for (const [id, hit] of answer) {
      worth.set(id, (worth.get(id) ?? 0) + 1 / answer.size);
      pages.set(id, pages.get(id) ?? hit);
    }
  }
  const worthOf = (hit: H) => worth.get(hit.id) ?? 0;
  const best = Math.max(...worth.values());
  return sorted(pages.values(), (a, b) => worthOf(b) - worthOf(a)).filter(
    (hit) => worthOf(hit) >= best * WORTH_SHOWING,
  );
}

/** The answers to several spellings as one, each page with its best score. */
async function askAll<H extends Hit>(terms: readonly string[], ask: Ask<H>): Promise<ReadonlyMap<string, H>> {
  const best = new Map<string, H>();
  for (const hit of (await Promise.all(terms.map((term) => ask(term)))).flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? -Infinity)) best.set(hit.id, hit);
  }
  return best;
}

function quoted(terms: readonly string[]): readonly string[] {
  return terms.map((term) => `"${term}"`);
}

function sorted<T>(list: Iterable<T>, compare: (a: T, b: T) => number): readonly T[] {
  return [...list].sort(compare);
}
