import type { Learner } from '../../core/learners/learners.ts';
import type { Words } from '../../i18n/words.ts';

/** What a learner is called on screen; the first one may never have been asked for a name. */
export function nameOf({ name }: Learner, words: Words): string {
  return name === '' ? words('learners.first.label') : name;
}
