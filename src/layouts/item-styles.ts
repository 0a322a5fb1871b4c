/**
 * The styles of what a lesson's first screen does not show: quiz items (those of all types, a few lines each: a new type needs
 * no import anywhere), practice phones, their players, paper. One hashed file beside that of the page shell. It begins with
 * the order of the layers, as the shell's does: whichever the browser reads first, the order is the same.
 */
import { hashText } from '../core/text/hash.ts';

const sheets: Record<string, string> = import.meta.glob(
  [
    '../styles/layers.css',
    '../quiz/quiz.css',
    '../quiz/*/view.css',
    '../ui/practice/practice.css',
    '../ui/player/part.css',
    '../styles/print.css',
  ],
  { eager: true, query: '?inline', import: 'default' },
);
const leading = ['../styles/layers.css', '../quiz/quiz.css'];
const others = Object.keys(sheets).filter((path) => !leading.includes(path));

/** All of them; the frame of the items before their types. */
export const itemStyles = [...leading, ...others.sort()].map((path) => sheets[path] ?? '').join('');

/** Its name changes with its content, as those of all assets do. */
export const itemStylesName = `muc.${hashText(itemStyles)}${hashText(`${itemStyles}.`)}`;
