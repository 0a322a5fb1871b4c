/** What a lesson that was opened inside another app says of it. It travels with the code that says it. */
import arrival from '../../content/strings/vi/arrival.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import type { Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = arrival;

/** The words about the app. */
export const arrivalWords: Words = (key, params) => formatText(templates[key] ?? key, params);
