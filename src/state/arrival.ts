/** With what a learner has come: what their browser says of itself. */
import { savesData } from '../ports/browser.ts';

/** What pages ask about the learner's browser. */
export interface Arrival {
  /** The learner has told the device to save data. */
  readonly savesData: boolean;
}

/** This browser. */
export const arrival: Arrival = { savesData: savesData() };
