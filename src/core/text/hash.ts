/**
 * Four letters and digits that stand for a text: 20 bits of a mixed hash. Enough to tell a few texts of one kind apart, such as the
 * blocks of one track (two that clash get a number).
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 12).toString(32).padStart(4, '0');
}
