import type { StringKey } from '../i18n/strings.ts';

/** The keys that the frame of every item says. */
export const frameStrings = [
  'quiz.before-partly.text',
  'quiz.before-right.text',
  'quiz.before-wrong.text',
  'quiz.check.label',
  'quiz.chosen.text',
  'quiz.chosen-right.text',
  'quiz.chosen-wrong.text',
  'quiz.partly.text',
  'quiz.points.text',
  'quiz.retry.label',
  'quiz.right.text',
  'quiz.tries.text',
  'quiz.wrong.text',
] as const satisfies readonly StringKey[];

/** The keys that "Xem đáp án" says where the browser writes it. */
export const answerStrings = [
  'quiz.about.text',
  'quiz.answer.label',
  'quiz.answer.ordered.text',
  'quiz.answer.parts.text',
  'quiz.answer.text',
  'quiz.chosen-right.text',
  'quiz.chosen-wrong.text',
] as const satisfies readonly StringKey[];
