/** The script of the page "Ai đang học?". */
import { readWords } from '../i18n/words.ts';
import { learners } from '../state/learners.ts';
import { startLearnersPanel } from './learners/panel.ts';

const goHome = () => location.assign(document.body.dataset.base ?? '/');
startLearnersPanel(document, { learners, words: readWords(), goHome });
