/** The class log of this computer. It belongs to no learner: erasing a learner leaves it, and no code carries it away. */
import { atom, type ReadableAtom } from 'nanostores';
import {
  addLesson,
  addRound,
  decodeLog,
  emptyLog,
  encodeLog,
  endSession,
  openSession,
  startSession,
  type ClassLog,
  type CountedRound,
  type Session,
  type SessionFault,
  type ShownLesson,
} from '../core/class-log/log.ts';
import { dayOf } from '../core/text/date.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { deviceStore, type KeyValueStore } from '../ports/storage.ts';

const LOG_KEY = 'class.log';

/** Why nothing was written: what was typed, or a device that keeps nothing. */
export type LogFault = SessionFault | 'unkept';

/** The log, and all that can be done with it. */
export interface ClassLogState {
  readonly $log: ReadableAtom<ClassLog>;
  /** The session that goes on. */
  open(): Session | undefined;
  start(place: string, heads: number): LogFault | undefined;
  end(): void;
  /** Written down while this session goes on, else not. */
  shown(session: number, lesson: ShownLesson): void;
  /** Written down while this session goes on, else not. */
  counted(session: number, round: CountedRound): void;
  /** Takes everything away. */
  erase(): void;
  /** Brings back what the last `erase` of this page took; false when there is nothing to bring back. */
  undoErase(): boolean;
}

/** Opens the log kept on the device. */
export function createClassLog(device: KeyValueStore, clock: Clock): ClassLogState {
  const read = () => decodeLog(device.read(LOG_KEY));
  const $log = atom<ClassLog>(read());
  let erased: ClassLog | undefined;
  device.watch(LOG_KEY, () => $log.set(read()));

  const today = () => dayOf(clock.now());
  const put = (next: ClassLog): LogFault | undefined => {
    const isKept = device.write(LOG_KEY, encodeLog(next)) === 'kept';
    $log.set(next);
    return isKept ? undefined : 'unkept';
  };
  /** Another window may have written since: what is there counts, not what this page remembers. */
  const change = (next: (log: ClassLog) => ClassLog) => {
    const log = read();
    const changed = next(log);
    if (changed !== log) put(changed);
  };
  return {
    $log,
    open: () => openSession($log.get(), today()),
    start(place, heads) {
      const log = read();
      // A clock that was set back must not give an id twice.
      const id = Math.max(clock.now(), (log.sessions.at(-1)?.id ?? 0) + 1);
      const next = startSession(log, { id, day: today(), place, heads });
      return typeof next === 'string' ? next : put(next);
    },
    end: () => change(endSession),
    shown: (id, lesson) => change((log) => addLesson(log, { id, today: today() }, lesson)),
    counted: (id, round) => change((log) => addRound(log, { id, today: today() }, round)),
    erase() {
      erased = read();
      device.remove(LOG_KEY);
      $log.set(emptyLog);
    },
    undoErase() {
      if (!erased) return false;
      put(erased);
      erased = undefined;
      return true;
    },
  };
}

/** The log of this computer. */
export const classLog = createClassLog(deviceStore, deviceClock);
