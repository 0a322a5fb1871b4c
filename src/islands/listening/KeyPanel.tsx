import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { keyActions, type KeyAction, type ListeningKeys } from '../../core/listening/keys.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';

interface KeyPanelProps {
  readonly keys: ListeningKeys;
  readonly areOn: boolean;
  readonly words: Words;
  onTurn(areOn: boolean): void;
  /** False when that key cannot be had. */
  onBind(action: KeyAction, key: string): boolean;
  onReset(): void;
}

/** Keys that are only held say nothing of what is meant. */
const HELD = /^(?:Control|Shift|Alt|Meta|CapsLock|AltGraph)$/;

/** The switch of the keys, and their list: beside each its own button, which takes the next key pressed. */
export function KeyPanel({ keys, areOn, words, onTurn, onBind, onReset }: KeyPanelProps): VNode {
  const [waiting, setWaiting] = useState<KeyAction>();
  const [said, setSaid] = useState('');
  const take = (event: KeyboardEvent, action: KeyAction): void => {
    if (waiting !== action || event.repeat || HELD.test(event.key)) return;
    // Else the key would also do what it does in the mode.
    event.stopPropagation();
    setWaiting(undefined);
    // Tab goes on as always: nobody is caught here.
    if (event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') setSaid(words('listening.keys.left.text'));
    else if (onBind(action, event.key))
      setSaid(words('listening.keys.taken.text', { what: doneBy(action, words), key: keyInWords(event.key, words) }));
    else setSaid(words('listening.keys.refused.error'));
  };
  return (
    <div class="stack">
      <label class="choice">
        <input type="checkbox" checked={areOn} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
        <span>{words('listening.keys.label')}</span>
      </label>
      <details class="disclosure">
        <summary>{words('listening.keys.list.label')}</summary>
        <div class="disclosure__body stack">
          <p>{words('listening.keys.how.text')}</p>
          <ul class="listening__keys" role="list">
            <li>{words('listening.keys.numbers.text')}</li>
            {keyActions.map((action) => (
              <li key={action}>
                <span>
                  {words('listening.keys.key.text', {
                    what: doneBy(action, words),
                    key: keyInWords(keys.keys[action], words),
                  })}
                </span>
                <button
                  type="button"
                  class="button button--plain"
                  onClick={() => {
                    setSaid(words('listening.keys.press.text', { leave: 'Esc' }));
                    setWaiting(action);
                  }}
                  onKeyDown={(event) => take(event, action)}
                  onBlur={() => setWaiting(undefined)}
                >
                  {words('listening.keys.change.label', { what: doneBy(action, words) })}
                </button>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button button--plain"
            onClick={() => {
              onReset();
              setSaid(words('listening.keys.reset.text'));
            }}
          >
            {words('listening.keys.reset.label')}
          </button>
        </div>
      </details>
      <p role="status">{said}</p>
    </div>
  );
}

function doneBy(action: KeyAction, words: Words): string {
  return words(`listening.keys.${action}.label`);
}

const NAMES: Readonly<Record<string, StringKey>> = {
  ' ': 'listening.keys.space.label',
  ArrowLeft: 'listening.keys.left.label',
  ArrowRight: 'listening.keys.right.label',
  ArrowUp: 'listening.keys.up.label',
  ArrowDown: 'listening.keys.down.label',
};

function keyInWords(key: string, words: Words): string {
  const { [key]: name } = NAMES;
  return name === undefined ? words('listening.keys.letter.label', { key: key.toUpperCase() }) : words(name);
}
