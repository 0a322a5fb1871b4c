/** What the aids to reading say: pictures shown large, one step at a time. It travels with their code. */
import reading from '../../content/strings/vi/reading.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words of the aids to reading. */
export const readingWords = wordsFrom(reading);
