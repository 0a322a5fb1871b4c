/** The script of the page "Ôn lại hôm nay"; items and their code are fetched when the learner begins. */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { review } from '../state/review.ts';
import { awaitPlace } from './place/start.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startReview } from './review/page.ts';

const words = readWords();
startReview(document, review, words);
awaitPlace(document, progress);
warnUnkept(document, progress, words);
