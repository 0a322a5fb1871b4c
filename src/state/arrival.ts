/** With what a learner has come: what their browser says of itself, and whether it may be left for a better place. */
import { inApp, isHandheld, type InApp } from '../core/browser/in-app.ts';
import { browserFacts, savesData } from '../ports/browser.ts';
import { copyText } from '../ports/clipboard.ts';

/** What pages ask about the learner's browser. */
export interface Arrival {
  /** The learner has told the device to save data. */
  readonly savesData: boolean;
  /** The app that the page is open in, when it is not a browser. */
  readonly app: InApp | undefined;
  readonly isInstalled: boolean;
  readonly isHandheld: boolean;
  /** False when the browser does not let us copy. */
  copy(text: string): Promise<boolean>;
}

const facts = browserFacts();

/** This browser. */
export const arrival: Arrival = {
  savesData: savesData(),
  app: inApp(facts),
  isInstalled: facts.isInstalled,
  isHandheld: isHandheld(facts.userAgent),
  copy: copyText,
};
