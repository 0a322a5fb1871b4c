/** With what a learner has come: what their browser says of itself, and whether it may be left for a better place. */
import { inApp, isHandheld, type InApp } from '../core/browser/in-app.ts';
import { browserFacts, savesData } from '../ports/browser.ts';
import { copyText } from '../ports/clipboard.ts';
import { learnerStore } from './learner-store.ts';

/** What pages ask about the learner's browser. */
export interface Arrival {
  /** The learner has told the device to save data. */
  readonly savesData: boolean;
  /** The app that the page is open in, when it is not a browser. */
  readonly app: InApp | undefined;
  /** The learner has read what is said about the app, and does not want to meet it again. */
  readonly isAppLineClosed: boolean;
  readonly isInstalled: boolean;
  readonly isHandheld: boolean;
  /** False when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
  /** The line about the app is shown no more. */
  closeAppLine(): void;
}

/** Among the learner's own things: a guest leaves no trace. */
const CLOSED_KEY = 'course.in-app';

const facts = browserFacts();

/** This browser. */
export const arrival: Arrival = {
  savesData: savesData(),
  app: inApp(facts),
  isAppLineClosed: learnerStore.read(CLOSED_KEY) !== null,
  isInstalled: facts.isInstalled,
  isHandheld: isHandheld(facts.userAgent),
  copy: copyText,
  closeAppLine: () => void learnerStore.write(CLOSED_KEY, JSON.stringify({ v: 1, closed: true })),
};
