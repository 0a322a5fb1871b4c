import { formatText } from './format.ts';

/** Fills `{you}` and `{You}` in content with the way an audience is addressed ("bác", "em", "anh chị"). */
export function addressed(text: string, you: string): string {
  return formatText(text, { you, You: capitalised(you) });
}

/** The word with its first letter in upper case, for the start of a sentence. */
export function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
