/** What stands in a text where its bytes were no UTF-8: a program saved the file in another encoding. */
export const FOREIGN_BYTES = '\uFFFD';

/** The invisible mark that some programs put at the start of a file. */
export const BOM = '\uFEFF';

/** Whether a file is no UTF-8: then everything else that could be said about it is only noise. */
export function isForeign(text: string): boolean {
  return text.includes(FOREIGN_BYTES);
}
