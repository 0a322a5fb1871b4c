/** The script of a ready evening. */
import { readWords } from '../i18n/words.ts';
import { programme } from '../state/programme.ts';
import { startEvening } from './programme/run.ts';

startEvening(document, { programme, words: readWords() });
