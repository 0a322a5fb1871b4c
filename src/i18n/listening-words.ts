/** The listening mode's own words. They travel with its code, which is fetched when listening begins. */
import listening from '../../content/strings/vi/listening.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import { wordsFrom } from './words.ts';

/** The words of the listening mode. */
export const listeningWords = wordsFrom(listening);

/** What a true-or-false item offers: its words are the interface's own. */
export const truthWords = [quiz['quiz.true-false.true.label'], quiz['quiz.true-false.false.label']] as const;
