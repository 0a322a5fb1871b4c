/** The script of the page "Giấy ghi nhận tự học". */
import { readWords } from '../i18n/words.ts';
import { ownRecord } from '../state/own-record.ts';
import { startRecord } from './record/page.ts';

startRecord(document, ownRecord, readWords());
