/** The script of the page "Cài đặt". */
import { readWords } from '../i18n/words.ts';
import { keeping } from '../state/keeping.ts';
import { progress } from '../state/progress.ts';
import { settings } from '../state/settings.ts';
import { warnUnkept } from './progress/keeping.ts';
import { startSettingsForm } from './settings/form.ts';

const words = readWords();
warnUnkept(document, keeping, words);
startSettingsForm(document, settings, words, () => progress.$progress.get().last?.audience);
