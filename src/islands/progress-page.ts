/** The script of the page "Tiến độ của tôi". */
import { readWords } from '../i18n/words.ts';
import { installHint } from '../state/install-hint.ts';
import { keeping } from '../state/keeping.ts';
import { progressPanel } from '../state/progress-panel.ts';
import { progress } from '../state/progress.ts';
import { startInstallHint } from './arrival/install.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startProgressPanel } from './progress/panel.ts';

const words = readWords();
warnUnkept(document, keeping, words);
startProgressPanel(document, { progress, panel: progressPanel, words });
startInstallHint(document, { hint: installHint, words });
