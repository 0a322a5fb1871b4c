/**
 * What the learner of now keeps on this device. Each learner has keys of their own (core/learners/keys.ts); a guest's things
 * lie in the tab and go with it. Whoever learns is settled when the page opens: when another tab hands the device to someone
 * else, or the browser brings back a page of the learner before, this page opens anew, so that nobody's answers land in
 * another's record.
 */
import { idInText, keyOf, LEARNERS_KEY } from '../core/learners/keys.ts';
import { reloadPage } from '../ports/page.ts';
import { deviceStore, renamed, tabStore, type KeyValueStore } from '../ports/storage.ts';

/** Under this key the tab remembers that a guest uses it. */
export const GUEST_KEY = 'course.guest';

/** Under this key the device remembers that a class uses it: every tab is a guest's then. boot.js reads it too. */
export const CLASS_KEY = 'lopHoc';

/** Where the browser keeps things, and how a page opens anew. */
export interface LearnerStoreDeps {
  readonly device: KeyValueStore;
  readonly tab: KeyValueStore;
  readonly reload: () => void;
}

/** Opens what the learner of now keeps. */
export function createLearnerStore({ device, tab, reload }: LearnerStoreDeps): KeyValueStore {
  if (device.read(CLASS_KEY) !== null) tab.write(GUEST_KEY, '1');
  if (tab.read(GUEST_KEY) !== null) return tab;
  const id = idInText(device.read(LEARNERS_KEY));
  device.watch(LEARNERS_KEY, (text) => {
    if (idInText(text) !== id) reload();
  });
  device.watch(CLASS_KEY, (text) => {
    if (text) reload();
  });
  return renamed(device, (key) => keyOf(id, key));
}

/** What the learner of now keeps on this device. */
export const learnerStore = createLearnerStore({ device: deviceStore, tab: tabStore, reload: reloadPage });
