/** The record of one's own learning ("Giấy ghi nhận tự học"): the lessons done, the learner's name, and a copy as text. */
import { lessonsDone, type LessonDone } from '../core/progress/course.ts';
import { dayOf } from '../core/text/date.ts';
import { copyText } from '../ports/clipboard.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { learnerName, type LearnerName } from './learner-name.ts';
import { progress, type ProgressState } from './progress.ts';

/** What the record says, and what can be done with it. */
export interface OwnRecord {
  /** Calls back with the lessons done, first the oldest: now, and whenever progress changes. */
  follow(listener: (done: readonly LessonDone[]) => void): void;
  /** See `dayOf`. */
  today(): number;
  readonly name: LearnerName;
  /** False when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
}

interface OwnRecordDeps {
  readonly progress: ProgressState;
  readonly name: LearnerName;
  readonly clock: Clock;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Opens the record of one learner. */
export function createOwnRecord({ progress: state, name, clock, copy }: OwnRecordDeps): OwnRecord {
  return {
    follow: (listener) => void state.$progress.subscribe((now) => listener(lessonsDone(now))),
    today: () => dayOf(clock.now()),
    name,
    copy,
  };
}

/** The record of the learner on this device. */
export const ownRecord = createOwnRecord({ progress, name: learnerName, clock: deviceClock, copy: copyText });
