/** The learner's name, kept on the device only when the learner asks for it: as plain text under `course.name`. */
import { NAME_LIMIT } from '../core/text/name.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import { learnerStore } from './learner-store.ts';

/** What the device knows of the learner's name. */
export interface LearnerName {
  /** The name kept; undefined when none is. */
  kept(): string | undefined;
  /** False when the device does not keep it: it is gone when the page closes. */
  keep(name: string): boolean;
  forget(): void;
}

/** Opens the name kept under `key`. */
export function createLearnerName(store: KeyValueStore, key: string): LearnerName {
  return {
    // Cut, in case something else wrote there: nothing but the length could be wrong with a name.
    kept: () => store.read(key)?.slice(0, NAME_LIMIT),
    keep: (name) => store.write(key, name.slice(0, NAME_LIMIT)) === 'kept',
    forget: () => store.remove(key),
  };
}

/** The name kept on this device. */
export const learnerName = createLearnerName(learnerStore, 'course.name');
