/** The part of a file that a `Range` header asks for (RFC 9110, section 14): players seek with it. */

/** First and last byte, both included; `unsatisfiable` = the file is shorter. */
export type ByteRange = { readonly first: number; readonly last: number } | 'unsatisfiable';

/** Reads the header for a file of `size` bytes; undefined when the whole file is the right answer (none, several, unreadable). */
export function readRange(header: string | null, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return undefined;
  // "-500" are the last 500 bytes.
  const first = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0)) return 'unsatisfiable';
  return first > last ? undefined : { first, last };
}
