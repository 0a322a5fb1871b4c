/** The script of the page "Dẫn bài". */
import { readWords } from '../i18n/words.ts';
import { openPresenter } from '../state/presenter.ts';
import { startPresenter } from './presenter/panel.ts';

startPresenter(document, openPresenter(document.body.dataset.lesson ?? ''), readWords());
