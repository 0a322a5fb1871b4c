/** The script of the page "Tìm bài"; the index and its engine are fetched at the first question. */
import { readWords } from '../i18n/words.ts';
import { openSearch } from '../state/search.ts';
import '../state/worker.ts';
import { startSearch } from './search/page.ts';

startSearch(document, openSearch(document.body.dataset.base ?? '/'), readWords());
