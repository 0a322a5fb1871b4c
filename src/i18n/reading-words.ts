/** What the aids to reading say: pictures shown large, one step at a time. It travels with their code. */
import reading from '../../content/strings/vi/reading.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import type { Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = reading;

/** The words of the aids to reading. */
export const readingWords: Words = (key, params) => formatText(templates[key] ?? key, params);
