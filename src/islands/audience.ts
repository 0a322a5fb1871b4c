/** The script of an audience's page: how far the learner is in each lesson. */
import { readWords } from '../i18n/words.ts';
import { arrival } from '../state/arrival.ts';
import { progress } from '../state/progress.ts';
import { showSaving } from './arrival/saving.ts';
import { startAudienceProgress } from './progress/audience.ts';

startAudienceProgress(document, progress, readWords());
showSaving(document, arrival);
