/** The script of "Cầm tay chỉ việc". */
import '../state/worker.ts';
import { readWords } from '../i18n/words.ts';
import { startHelper } from './class/helper.ts';

startHelper(document, readWords());
