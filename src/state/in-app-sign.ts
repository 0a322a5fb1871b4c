/** Whether it is worth fetching what tells a learner about the app that the page is open in. */
import { showsInAppSign } from '../ports/in-app-sign.ts';

/** False in every browser of its own. */
export const hasInAppSign = showsInAppSign();
