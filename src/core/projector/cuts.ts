/** A full stop and its like, with closing marks behind it, then a space: the place between two sentences. */
const END = /[.!?…][”’"')\]]*\s+/gu;

/** Where the sentences of a text begin, and where the text ends: one more than there are sentences. */
export function sentenceBounds(text: string): readonly number[] {
  const begins = [...text.matchAll(END)].map(({ index, 0: found }) => index + found.length);
  return [0, ...begins.filter((at) => text.slice(at).trim() !== ''), text.length];
}
