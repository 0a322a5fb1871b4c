/**
 * The record of one's own learning ("Giấy ghi nhận tự học"): lessons done, and a name that is kept on the device only when
 * the learner asks for it, as plain text under `course.name`.
 */
import { lessonsDone, type LessonDone } from '../core/progress/course.ts';
import { NAME_LIMIT } from '../core/text/name.ts';
import { dayOf } from '../core/text/date.ts';
import { copyText } from '../ports/clipboard.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { deviceStore, type KeyValueStore } from '../ports/storage.ts';
import { progress, type ProgressState } from './progress.ts';

/** What the record says, and what can be done with it. */
export interface OwnRecord {
  /** Calls back with the lessons done, first the oldest: now, and whenever progress changes. */
  follow(listener: (done: readonly LessonDone[]) => void): void;
  /** See `dayOf`. */
  today(): number;
  /** The name kept on the device; undefined when none is. */
  keptName(): string | undefined;
  /** False when the device does not keep it: it is gone when the page closes. */
  keepName(name: string): boolean;
  forgetName(): void;
  /** False when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
}

interface OwnRecordDeps {
  readonly progress: ProgressState;
  readonly store: KeyValueStore;
  readonly key: string;
  readonly clock: Clock;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Opens the record of one learner; the name is kept under `key`. */
export function createOwnRecord({ progress: state, store, key, clock, copy }: OwnRecordDeps): OwnRecord {
  return {
    follow: (listener) => void state.$progress.subscribe((now) => listener(lessonsDone(now))),
    today: () => dayOf(clock.now()),
    // Cut, in case something else wrote there: nothing but the length could be wrong with a name.
    keptName: () => store.read(key)?.slice(0, NAME_LIMIT),
    keepName: (name) => store.write(key, name.slice(0, NAME_LIMIT)) === 'kept',
    forgetName: () => store.remove(key),
    copy,
  };
}

/** The record of the learner on this device. */
export const ownRecord = createOwnRecord({
  progress,
  store: deviceStore,
  key: 'course.name',
  clock: deviceClock,
  copy: copyText,
});
