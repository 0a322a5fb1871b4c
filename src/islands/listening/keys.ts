/**
 * The keys of the listening mode: numbers answer, 0 is "xong", arrows go back and on, space stops and goes on, H helps, N listens. They
 * hold only while the mode is open and can be turned off there; with a modifier, or in a field, a key keeps its own meaning.
 */
import type { ListeningActions } from './ListeningView.tsx';

type KeyActions = Pick<
  ListeningActions,
  'onAgain' | 'onToggle' | 'onNext' | 'onHelp' | 'onNumber' | 'onDone' | 'onTalk'
>;

/** Does what a key says; false when it says nothing here. */
export function pressKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent, actions: KeyActions): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  if (key === ' ' && target instanceof Element && target.closest('button, a, input, select, textarea, summary'))
    return false;
  if (/^[1-9]$/.test(key)) actions.onNumber(Number(key));
  else if (key === '0') actions.onDone();
  else if (key === 'ArrowLeft') actions.onAgain();
  else if (key === 'ArrowRight') actions.onNext();
  else if (key === ' ') actions.onToggle();
  else if (key.toLowerCase() === 'h') actions.onHelp();
  else if (key.toLowerCase() === 'n') actions.onTalk();
  else return false;
  return true;
}
