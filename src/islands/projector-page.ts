/** The script of a lesson for a wall. */
import { readWords } from '../i18n/words.ts';
import { startProjector } from './projector/start.tsx';

startProjector(document, readWords());
