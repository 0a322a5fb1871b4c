/** The script of the home page: the way back for a returning learner, and who learns. */
import { readWords } from '../i18n/words.ts';
import { learners } from '../state/learners.ts';
import { progress } from '../state/progress.ts';
import { startWhoLearns } from './learners/home.ts';
import { startHomeProgress } from './progress/home.ts';

const words = readWords();
startWhoLearns(document, { learners, words, reload: () => location.reload() });
startHomeProgress(document, progress, words);
