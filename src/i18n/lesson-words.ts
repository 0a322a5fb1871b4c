/**
 * What the script of a lesson page may have to say: the progress, a missing network. These words travel with the
 * script, which serves every page of the visit: in each page they would be paid for again.
 */
import lesson from '../../content/strings/vi/lesson.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import { readWords, type Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = lesson;

/** The words of lessons, and of the page for all others. */
export function lessonWordsOf(root: Document = document): Words {
  const pageWords = readWords(root);
  return (key, params) => {
    const template = templates[key];
    return template === undefined ? pageWords(key, params) : formatText(template, params);
  };
}
