/** The learners of this device: choosing, naming and erasing them. What each keeps is in learner-store.ts. */
import { atom, type ReadableAtom } from 'nanostores';
import { isKeyOf, LEARNERS_KEY } from '../core/learners/keys.ts';
import {
  addLearner,
  decodeLearners,
  encodeLearners,
  removeLearner,
  renameLearner,
  type Learners,
  type Mark,
  type NameFault,
} from '../core/learners/learners.ts';
import { deviceStore, tabStore, type KeyValueStore } from '../ports/storage.ts';
import { GUEST_KEY } from './learner-store.ts';

/** Why the list did not change: the name, or a device that keeps nothing (or keeps the list of a newer page). */
export type LearnersFault = NameFault | 'unkept';

/** The learners of this device. Whoever changes who learns opens a page anew afterwards: this one stays as it is. */
export interface LearnersState {
  readonly $learners: ReadableAtom<Learners>;
  /** A guest learns in this tab: nothing stays on the device. */
  readonly isGuest: boolean;
  /** Hands the device to this learner; a guest's things are gone. */
  choose(id: string): LearnersFault | undefined;
  /** Adds a learner, to whom the device is handed. */
  add(name: string, mark: Mark): LearnersFault | undefined;
  rename(id: string, name: string, mark: Mark): LearnersFault | undefined;
  /** Takes the learner off the list, with all they kept here. */
  erase(id: string): LearnersFault | undefined;
  /** Brings back what the last `erase` of this page took; false when there is nothing to bring back. */
  undoErase(): boolean;
  /** From the next page on, this tab is a guest's. */
  beGuest(): void;
}

/** Takes away all that a guest left in this tab. */
export function forgetGuest(tab: KeyValueStore): void {
  for (const key of tab.keys().filter((one) => one.startsWith('course.'))) tab.remove(key);
}

/** Opens the list kept on the device; `tab` is what this tab keeps. */
export function createLearners(device: KeyValueStore, tab: KeyValueStore): LearnersState {
  const read = () => decodeLearners(device.read(LEARNERS_KEY));
  const $learners = atom<Learners>(read());
  let erased: { readonly list: string | null; readonly kept: readonly (readonly [string, string])[] } | undefined;
  device.watch(LEARNERS_KEY, () => $learners.set(read()));

  const put = (next: Learners | NameFault): LearnersFault | undefined => {
    if (typeof next === 'string') return next;
    const before = device.read(LEARNERS_KEY);
    if (next.v === 1 && device.write(LEARNERS_KEY, encodeLearners(next)) === 'kept') {
      $learners.set(next);
      return undefined;
    }
    // A list that lives only as long as this page would hand the device over without anyone's wish: it goes.
    if (next.v === 1) restore(before);
    return 'unkept';
  };
  const restore = (list: string | null) => {
    if (list === null) device.remove(LEARNERS_KEY);
    else device.write(LEARNERS_KEY, list);
  };
  const endGuest = () => forgetGuest(tab);
  return {
    $learners,
    isGuest: tab.read(GUEST_KEY) !== null,
    choose(id) {
      const now = read();
      const fault = id === now.now ? undefined : put({ ...now, now: id });
      if (fault === undefined) endGuest();
      return fault;
    },
    add(name, mark) {
      const fault = put(addLearner(read(), name, mark));
      if (fault === undefined) endGuest();
      return fault;
    },
    rename: (id, name, mark) => put(renameLearner(read(), id, name, mark)),
    erase(id) {
      const list = device.read(LEARNERS_KEY);
      const fault = put(removeLearner(read(), id));
      if (fault) return fault;
      const keys = device.keys().filter((key) => isKeyOf(id, key));
      erased = { list, kept: keys.map((key) => [key, device.read(key) ?? '']) };
      for (const key of keys) device.remove(key);
      return undefined;
    },
    undoErase() {
      if (!erased) return false;
      for (const [key, text] of erased.kept) device.write(key, text);
      restore(erased.list);
      erased = undefined;
      $learners.set(read());
      return true;
    },
    beGuest() {
      endGuest();
      tab.write(GUEST_KEY, '1');
    },
  };
}

/** The learners of this device. */
export const learners = createLearners(deviceStore, tabStore);
