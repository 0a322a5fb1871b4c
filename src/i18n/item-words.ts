/**
 * The words of quiz items and practice phones. They travel with the code of the views, which is fetched when the first item
 * comes near and serves every lesson of the visit: a page that is only read carries none.
 */
import practice from '../../content/strings/vi/practice.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import type { Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = { ...quiz, ...practice };

/** The words of items and phones, and of the page for all others. */
export function withItemWords(pageWords: Words): Words {
  return (key, params) => {
    const template = templates[key];
    return template === undefined ? pageWords(key, params) : formatText(template, params);
  };
}
