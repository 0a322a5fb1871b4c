/**
 * The keys of the listening mode, and how a learner changes them. Kept under `course.listening-keys`:
 *
 *   { "v": 1, "areOn": false, "keys": { "help": "?" } }
 *
 * Only what the learner changed is kept. Numbers from 1 to 9 always answer: they are what the sound says.
 */
import { canonical, isRecord } from '../json.ts';

/** What a key can do, in the order of the list, with its first key as `KeyboardEvent.key` names it. */
export const firstKeys = {
  again: 'ArrowLeft',
  toggle: ' ',
  next: 'ArrowRight',
  help: 'h',
  done: '0',
  talk: 'n',
} as const;

/** What a key can do. */
export type KeyAction = keyof typeof firstKeys;

/** All of them, in the order of the list. */
export const keyActions = Object.keys(firstKeys) as readonly KeyAction[];

/** Which key does what; `areOn` is undefined while the learner never turned them on or off. */
export interface ListeningKeys {
  readonly areOn: boolean | undefined;
  readonly keys: Readonly<Record<KeyAction, string>>;
}

/** The keys of someone who changed nothing. */
export const unchangedKeys: ListeningKeys = { areOn: undefined, keys: firstKeys };

/** What a key does; undefined when it does nothing here. */
export function actionOf({ keys }: ListeningKeys, key: string): KeyAction | undefined {
  const named = nameOf(key);
  return keyActions.find((action) => keys[action] === named);
}

/**
 * Keys of which `action` has another one; whoever had that key gets the old one, so none is ever without. Undefined when the
 * key cannot be had: it moves the focus, opens or leaves things, answers, or is only held.
 */
export function bind(listening: ListeningKeys, action: KeyAction, key: string): ListeningKeys | undefined {
  const named = nameOf(key);
  if (!canHave(named)) return undefined;
  const loser = keyActions.find((one) => listening.keys[one] === named);
  const swapped = loser === undefined ? {} : { [loser]: listening.keys[action] };
  return { ...listening, keys: { ...listening.keys, ...swapped, [action]: named } };
}

/** Reads stored keys; what is no good, or would leave two things on one key, counts as not changed. */
export function decodeKeys(text: string | null): ListeningKeys {
  const value = parse(text);
  if (!isRecord(value)) return unchangedKeys;
  const areOn = typeof value.areOn === 'boolean' ? value.areOn : undefined;
  const stored = isRecord(value.keys) ? value.keys : {};
  const keys = Object.fromEntries(
    keyActions.map((action) => {
      const { [action]: key } = stored;
      return [action, typeof key === 'string' && canHave(key) ? nameOf(key) : firstKeys[action]];
    }),
  ) as Record<KeyAction, string>;
  return new Set(Object.values(keys)).size === keyActions.length ? { areOn, keys } : { areOn, keys: firstKeys };
}

/** The text to store. */
export function encodeKeys({ areOn, keys }: ListeningKeys): string {
  const changed = keyActions.filter((action) => keys[action] !== firstKeys[action]);
  return canonical({
    v: 1,
    ...(areOn !== undefined && { areOn }),
    keys: Object.fromEntries(changed.map((action) => [action, keys[action]])),
  });
}

/** One character, or an arrow: all others have their work in the browser or in a screen reader. */
function canHave(key: string): boolean {
  return /^Arrow(?:Left|Right|Up|Down)$/.test(key) || (/^.$/u.test(key) && !/^[1-9]$/.test(key));
}

/** With or without Shift a letter is the same key. */
function nameOf(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    // Rubbish under our key: the same as nothing changed.
    return undefined;
  }
}
