/** How progress is kept, known on a page that writes none itself, so that the warning comes before anything is lost. */
import { atom, type ReadableAtom } from 'nanostores';
import { deviceStore, type KeyValueStore } from '../ports/storage.ts';
import { progress, type Keeping, type ProgressState } from './progress.ts';

/** What is written to try, and taken away at once. */
const KEY = 'course.try';

/** Tries once whether `store` keeps, then follows how the learner's progress is kept. */
export function createKeeping(
  { $keeping: $ofProgress }: Pick<ProgressState, '$keeping'>,
  store: KeyValueStore,
): { readonly $keeping: ReadableAtom<Keeping> } {
  const $keeping = atom<Keeping>($ofProgress.get());
  if ($keeping.get() === 'kept') {
    store.write(KEY, '1');
    $keeping.set(store.status);
    store.remove(KEY);
  }
  $ofProgress.listen((now) => $keeping.set(now));
  return { $keeping };
}

/** How the progress of the learner on this device is kept. */
export const keeping = createKeeping(progress, deviceStore);
