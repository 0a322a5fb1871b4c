/**
 * The styles of what a lesson's first screen does not show: quiz items (those of all types, a few lines each: a new type needs
 * no import anywhere), practice phones, the open player. One hashed file, beside that of the page shell; the order of the layers
 * stands in the shell's.
 */
import { hashText } from '../core/narration/hash.ts';

const sheets: Record<string, string> = import.meta.glob(
  ['../quiz/quiz.css', '../quiz/*/view.css', '../ui/practice/practice.css', '../ui/player/open.css'],
  { eager: true, query: '?inline', import: 'default' },
);
const frame = '../quiz/quiz.css';
const others = Object.keys(sheets).filter((path) => path !== frame);

/** All of them, the frame of the items first. */
export const itemStyles = [frame, ...others.sort()].map((path) => sheets[path] ?? '').join('');

/** Its name changes with its content, as those of all assets do. */
export const itemStylesName = `muc.${hashText(itemStyles)}${hashText(`${itemStyles}.`)}`;
