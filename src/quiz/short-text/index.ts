import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type ShortText } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `short-text`. */
export const quizType: QuizType<ShortText> = {
  type: 'short-text',
  schema,
  solution,
  plain: (_item, words) => ({ hint: words('lite.written.hint'), lists: [] }),
  strings: [
    ...frameStrings,
    'quiz.short-text.accepted.text',
    'quiz.short-text.error',
    'quiz.short-text.field.label',
    'quiz.short-text.hint',
    'quiz.short-text.written.text',
  ],
  examples,
};
