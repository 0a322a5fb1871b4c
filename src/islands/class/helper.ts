/** The steps of whoever sits beside one learner: the reading aid's, with buttons that say "Bước tiếp". */
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import { startSteps } from '../reading/steps.ts';

/** The words this island says; the page carries them. */
export const helperWords: readonly StringKey[] = [
  'helper.back.label',
  'helper.next.label',
  'reading.steps.label',
  'reading.steps.place.text',
];

const own: Partial<Record<StringKey, StringKey>> = {
  'reading.steps.back.label': 'helper.back.label',
  'reading.steps.next.label': 'helper.next.label',
};

/** Shows the page part by part. */
export function startHelper(page: Document, words: Words): void {
  startSteps(page, (key, params) => words(own[key] ?? key, params));
}
