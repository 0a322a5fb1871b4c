/** The learner's own keys of the listening mode, kept on this device. */
import { atom, type ReadableAtom } from 'nanostores';
import {
  bind,
  decodeKeys,
  encodeKeys,
  unchangedKeys,
  type KeyAction,
  type ListeningKeys,
} from '../core/listening/keys.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import { learnerStore } from './learner-store.ts';

/** Keys under one storage key; what the device does not keep holds until the page closes. */
export interface ListeningKeysState {
  readonly $keys: ReadableAtom<ListeningKeys>;
  turn(areOn: boolean): void;
  /** False when that key cannot be had; nothing changes then. */
  bind(action: KeyAction, key: string): boolean;
  /** Every key is again what it was at first; on or off stays. */
  reset(): void;
}

/** Opens the keys kept under `key`. */
export function createListeningKeys(store: KeyValueStore, key: string): ListeningKeysState {
  const $keys = atom<ListeningKeys>(decodeKeys(store.read(key)));
  store.watch(key, (text) => $keys.set(decodeKeys(text)));
  const put = (keys: ListeningKeys) => {
    $keys.set(keys);
    store.write(key, encodeKeys(keys));
  };
  return {
    $keys,
    turn: (areOn) => put({ ...$keys.get(), areOn }),
    bind: (action, pressed) => {
      const changed = bind($keys.get(), action, pressed);
      if (changed) put(changed);
      return changed !== undefined;
    },
    reset: () => put({ ...$keys.get(), keys: unchangedKeys.keys }),
  };
}

/** The keys kept on this device. */
export const listeningKeys = createListeningKeys(learnerStore, 'course.listening-keys');
