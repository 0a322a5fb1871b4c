/**
 * The words of quiz items and practice phones. They travel with the code of the views, which is fetched when the first item
 * comes near and serves every lesson of the visit: a page that is only read carries none.
 */
import practice from '../../content/strings/vi/practice.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import { wordsFrom, type Words } from './words.ts';

/** The words of items and phones, and of the page for all others. */
export const withItemWords = (pageWords: Words): Words => wordsFrom({ ...quiz, ...practice }, pageWords);
