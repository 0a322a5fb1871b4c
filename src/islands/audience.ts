/** The script of an audience's page: how far the learner is in each lesson, and whether kept lessons have a newer version. */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { tellNews } from './downloads/news.ts';
import { startAudienceProgress } from './progress/audience.ts';

startAudienceProgress(document, progress, readWords());
void tellNews(document);
