/** The script of the home page: the way back for a returning learner. */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { startHomeProgress } from './progress/home.ts';

startHomeProgress(document, progress, readWords());
