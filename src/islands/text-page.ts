/** The script of a narrated text page (help, about, glossary): the listen button, and the reading ruler for who wants it. */
import '../state/worker.ts';
import './player/start.ts';
import { startReading } from './reading/start.ts';

startReading(document);
