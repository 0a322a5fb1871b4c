/** The listening mode's own words. They travel with its code, which is fetched when listening begins. */
import listening from '../../content/strings/vi/listening.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import { formatText, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';
import type { Words } from './words.ts';

const templates: Partial<Record<StringKey, TextTemplate>> = listening;

/** The words of the listening mode. */
export const listeningWords: Words = (key, params) => formatText(templates[key] ?? key, params);

/** What a true-or-false item offers: its words are the interface's own. */
export const truthWords = [quiz['quiz.true-false.true.label'], quiz['quiz.true-false.false.label']] as const;
