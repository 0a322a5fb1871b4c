/** The script of the page of a module's test; the code of its items is fetched when the learner begins. */
import { readWords } from '../i18n/words.ts';
import { moduleTest } from '../state/module-test.ts';
import { progress } from '../state/progress.ts';
import { awaitPlace } from './place/start.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startTest } from './test/page.ts';

const words = readWords();
const name = document.querySelector<HTMLElement>('[data-test]')?.dataset.test ?? '';
startTest(document, moduleTest(name), words);
awaitPlace(document, progress);
warnUnkept(document, progress, words);
