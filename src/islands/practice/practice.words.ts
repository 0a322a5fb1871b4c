import type { StringKey } from '../../i18n/strings.ts';

/** Everything the practice phone says; a page with one carries these. */
export const practiceWords = [
  'practice.again.label',
  'practice.back.label',
  'practice.before.text',
  'practice.done.text',
  'practice.field.empty.error',
  'practice.field.erased.error',
  'practice.field.plain.hint',
  'practice.field.secret.hint',
  'practice.first.text',
  'practice.from.label',
  'practice.hint.label',
  'practice.hint.text',
  'practice.level.text',
  'practice.none.error',
  'practice.offline.error',
  'practice.phone.label',
  'practice.place.text',
  'practice.wrong.text',
] as const satisfies readonly StringKey[];
