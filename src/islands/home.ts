/** The script of the home page: the way back for a returning learner, who learns, and whether a screen reader reads. */
import { readWords } from '../i18n/words.ts';
import { arrival } from '../state/arrival.ts';
import { installHint } from '../state/install-hint.ts';
import { keeping } from '../state/keeping.ts';
import { learners } from '../state/learners.ts';
import { progress } from '../state/progress.ts';
import { settings } from '../state/settings.ts';
import '../state/worker.ts';
import { showAppBrowser } from './arrival/app-browser.ts';
import { startInstallHint } from './arrival/install.ts';
import { startWhoLearns } from './learners/home.ts';
import { startHomeProgress } from './progress/home.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startReaderOffer } from './reader/offer.ts';

const words = readWords();
startWhoLearns(document, { learners, words, reload: () => location.reload() });
startHomeProgress(document, progress, words);
warnUnkept(document, keeping, words);
startReaderOffer(document, settings);
showAppBrowser(document, { arrival, words, address: location.href });
startInstallHint(document, { hint: installHint, words });
