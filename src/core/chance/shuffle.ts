/**
 * The list in an order that looks random but is the same for the same seed: on every device, in every build, without chance.
 * @example shuffled(['a', 'b', 'c'], 'lo-bi-lua') // always the same order for this seed
 */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const next = numbers(seed);
  const drawn = list.map((value) => ({ value, rank: next() }));
  return drawn.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
}

/** FNV-1a turns the seed into 32 bits, mulberry32 turns these into a row of numbers; both are public domain and tiny. */
function numbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
