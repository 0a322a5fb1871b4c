/** Reviews on this device: what is due by the device's clock, and what a review changes in the learner's progress. */
import type { AnswerStatus } from '../core/progress/shape.ts';
import { agenda, reviewItem, type Agenda } from '../core/review/schedule.ts';
import { dayOf } from '../core/text/date.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { fetchData } from '../ports/data-file.ts';
import { progress, type ProgressState } from './progress.ts';

/** The reviews of one learner. */
export interface ReviewState {
  /** What is due now of the items that the course has today (keys `<lesson>/<item>`). */
  agenda(known: readonly string[]): Agenda;
  record(key: string, status: AnswerStatus): void;
  /** Calls back now, and whenever progress changes here or in another tab. */
  follow(listener: () => void): void;
  /** The items of a lesson as its file has them. @throws when the file cannot be fetched. */
  fetchItems(path: string): Promise<unknown>;
}

interface ReviewDeps {
  readonly progress: ProgressState;
  readonly clock: Clock;
  readonly fetchItems: (path: string) => Promise<unknown>;
}

/** Joins reviews to the progress of one learner. */
export function createReview({ progress: state, clock, fetchItems }: ReviewDeps): ReviewState {
  return {
    agenda: (known) => agenda(known, state.$progress.get(), dayOf(clock.now())),
    record(key, status) {
      state.update((before, now) => reviewItem(before, key, status, now));
    },
    follow: (listener) => void state.$progress.subscribe(listener),
    fetchItems,
  };
}

/** The reviews on this device. */
export const review = createReview({ progress, clock: deviceClock, fetchItems: fetchData });
