/** What a lesson that was opened inside another app says of it. It travels with the code that says it. */
import arrival from '../../content/strings/vi/arrival.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words about the app. */
export const arrivalWords = wordsFrom(arrival);
