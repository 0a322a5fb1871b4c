/** The script of an audience's page: how far the learner is in each lesson. */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { startAudienceProgress } from './progress/audience.ts';

startAudienceProgress(document, progress, readWords());
