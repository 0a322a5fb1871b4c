/** "Chế độ lớp học": on a computer of many, every tab is a guest's until it is turned off (see learner-store.ts). */
import { deviceStore, tabStore, type KeyValueStore } from '../ports/storage.ts';
import { CLASS_KEY, GUEST_KEY } from './learner-store.ts';
import { forgetGuest } from './learners.ts';

/** Class mode on this device. */
export interface ClassMode {
  isOn(): boolean;
  /** False when the device does not keep that it is on: then the next tab would be somebody's. */
  turnOn(): boolean;
  /** Learners and their progress are there again from the next page on. */
  turnOff(): void;
  /** Whoever sits down next finds nothing of the one before. */
  next(): void;
}

/** Opens class mode; `tab` is what this tab keeps. */
export function createClassMode(device: KeyValueStore, tab: KeyValueStore): ClassMode {
  const next = () => {
    forgetGuest(tab);
    tab.write(GUEST_KEY, '1');
  };
  return {
    isOn: () => device.read(CLASS_KEY) !== null,
    turnOn() {
      const isKept = device.write(CLASS_KEY, '1') === 'kept';
      if (isKept) next();
      else device.remove(CLASS_KEY);
      return isKept;
    },
    turnOff() {
      device.remove(CLASS_KEY);
      forgetGuest(tab);
    },
    next,
  };
}

/** Class mode on this device. */
export const classMode = createClassMode(deviceStore, tabStore);
