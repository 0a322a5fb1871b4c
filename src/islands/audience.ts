/**
 * The script of an audience's page: how far the learner is in each lesson, that this is the learner's group from now on, and
 * what helps on a poor phone.
 */
import { readWords } from '../i18n/words.ts';
import { arrival } from '../state/arrival.ts';
import { progress } from '../state/progress.ts';
import { settings } from '../state/settings.ts';
import '../state/worker.ts';
import { showAppBrowser } from './arrival/app-browser.ts';
import { showSaving } from './arrival/saving.ts';
import { tellNews } from './downloads/news.ts';
import { startAudienceProgress } from './progress/audience.ts';

const words = readWords();
startAudienceProgress(document, progress, words);
settings.follow(document.body.dataset.audience ?? '');
showSaving(document, arrival);
showAppBrowser(document, { arrival, words, address: location.href });
void tellNews(document);

document.querySelector('[data-share]')?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-share-href]') : null;
  if (!button) return;
  // Few learners send a lesson: the code comes with the first press.
  void Promise.all([import('./share/share.ts'), import('../state/sharing.ts')]).then(([{ sendLesson }, { share }]) =>
    sendLesson(button, { share, words, address: location.href }),
  );
});
