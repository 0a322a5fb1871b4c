/** The script of a narrated text page (help, about, glossary): only the listen button. */
import './player/start.ts';
