/**
 * What one wall writes into the class log. It belongs to the class that went on when it was opened: a wall that was left open
 * over the end of a class must not write into the next one, nor carry hands of the one before into it.
 */
import { computed, type ReadableAtom } from 'nanostores';
import type { CountedRound, ShownLesson } from '../core/class-log/log.ts';
import { reloadPage } from '../ports/page.ts';
import { tabStore, type KeyValueStore } from '../ports/storage.ts';
import { classLog, type ClassLogState } from './class-log.ts';

/** Which class the hands kept in this tab were counted in. */
const CLASS_KEY = 'class.wall';
/** Hands counted on the wall lie in the tab under keys that begin so (state/projector.ts). */
const HANDS = 'course.room.';

/**
 * `none`: no class goes on, and none did when the wall was opened. `own`: its class goes on. `ended`: it does not any more.
 * `other`: another class goes on than the wall's.
 */
export type WallClass = 'none' | 'own' | 'ended' | 'other';

/** The log as one wall writes it. */
export interface WallLog {
  /** The class that goes on, by its number in the log: it tells one `other` class from the next. */
  readonly $open: ReadableAtom<number | undefined>;
  readonly $class: ReadableAtom<WallClass>;
  shown(lesson: ShownLesson): void;
  counted(round: CountedRound): void;
  /** Opens the wall anew at its place: it then belongs to the class that goes on. */
  join(): void;
}

interface Deps {
  readonly log: ClassLogState;
  /** What this tab keeps. */
  readonly tab: KeyValueStore;
  join(): void;
}

/** Binds a wall that is being opened to the class that goes on; call it before anything reads the hands kept in the tab. */
export function createWallLog({ log, tab, join }: Deps): WallLog {
  const bound = log.open()?.id;
  if (bound !== undefined && tab.read(CLASS_KEY) !== String(bound)) {
    for (const key of tab.keys().filter((one) => one.startsWith(HANDS))) tab.remove(key);
    tab.write(CLASS_KEY, String(bound));
  }
  const $open = computed(log.$log, () => log.open()?.id);
  return {
    $open,
    $class: computed($open, (open) => {
      if (open === bound) return open === undefined ? 'none' : 'own';
      return open === undefined ? 'ended' : 'other';
    }),
    shown(lesson) {
      if (bound !== undefined) log.shown(bound, lesson);
    },
    counted(round) {
      if (bound !== undefined) log.counted(bound, round);
    },
    join,
  };
}

/** The wall of this page. */
export function openWallLog(): WallLog {
  return createWallLog({ log: classLog, tab: tabStore, join: reloadPage });
}
