/** The script of the page "Tiến độ của tôi". */
import { readWords } from '../i18n/words.ts';
import { progressPanel } from '../state/progress-panel.ts';
import { progress } from '../state/progress.ts';
import { startProgressPanel } from './progress/panel.ts';

startProgressPanel(document, { progress, panel: progressPanel, words: readWords() });
