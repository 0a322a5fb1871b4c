/**
 * The keys of the listening mode: numbers answer, the others are the learner's to choose (core/listening/keys.ts). They hold
 * only while the mode is open and can be turned off there; with a modifier, or in a field, a key keeps its own meaning.
 */
import { actionOf, type KeyAction, type ListeningKeys } from '../../core/listening/keys.ts';
import type { ListeningActions } from './ListeningView.tsx';

type KeyActions = Pick<
  ListeningActions,
  'onAgain' | 'onToggle' | 'onNext' | 'onHelp' | 'onNumber' | 'onDone' | 'onTalk'
>;

const handlers = {
  again: 'onAgain',
  toggle: 'onToggle',
  next: 'onNext',
  help: 'onHelp',
  done: 'onDone',
  talk: 'onTalk',
} as const satisfies Record<KeyAction, keyof KeyActions>;

/** Does what a key says; false when it says nothing here. */
export function pressKey(
  { key, target, ctrlKey, altKey, metaKey }: KeyboardEvent,
  keys: ListeningKeys,
  actions: KeyActions,
): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  if (key === ' ' && target instanceof Element && target.closest('button, a, input, select, textarea, summary'))
    return false;
  if (/^[1-9]$/.test(key)) {
    actions.onNumber(Number(key));
    return true;
  }
  const action = actionOf(keys, key);
  if (action === undefined) return false;
  actions[handlers[action]]();
  return true;
}
