/**
 * The script of an audience's page: how far the learner is in each lesson, that this is the learner's group from now on, and
 * whether lessons kept on the device have a newer version.
 */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { settings } from '../state/settings.ts';
import { tellNews } from './downloads/news.ts';
import { startAudienceProgress } from './progress/audience.ts';

startAudienceProgress(document, progress, readWords());
settings.follow(document.body.dataset.audience ?? '');
void tellNews(document);
