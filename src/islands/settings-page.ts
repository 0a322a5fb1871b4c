/** The script of the page "Cài đặt". */
import { readWords } from '../i18n/words.ts';
import { progress } from '../state/progress.ts';
import { settings } from '../state/settings.ts';
import { startSettingsForm } from './settings/form.ts';

startSettingsForm(document, settings, readWords(), () => progress.$progress.get().last?.audience);
