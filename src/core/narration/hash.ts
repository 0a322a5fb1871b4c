/**
 * Eight letters and digits that stand for a text: 40 bits of two mixed 32-bit hashes. It only has to tell the blocks of one
 * page apart (a clash of two among a thousand: one in two million, and then a suffix tells them apart).
 */
export function hashText(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    first = Math.imul(first ^ code, 0x9e3779b1);
    second = Math.imul(second ^ code, 0x5f356495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  const bits = BigInt(first >>> 0) * 0x100n + BigInt((second >>> 0) & 0xff);
  return bits.toString(32).padStart(8, '0');
}
