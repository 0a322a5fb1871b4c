/**
 * What the script of a lesson page may have to say: the progress, a missing network. These words travel with the
 * script, which serves every page of the visit: in each page they would be paid for again.
 */
import lesson from '../../content/strings/vi/lesson.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words of lessons. */
export const lessonWords = wordsFrom(lesson);
