import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type TrueFalse } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `true-false`. */
export const quizType: QuizType<TrueFalse> = {
  type: 'true-false',
  schema,
  solution,
  plain: ({ reasons }, words) => ({
    hint: words('quiz.true-false.hint'),
    lists: reasons ? [{ about: words('quiz.true-false.reason.label'), lines: textsOf(reasons) }] : [],
  }),
  strings: [
    ...frameStrings,
    'quiz.true-false.error',
    'quiz.true-false.false.label',
    'quiz.true-false.hint',
    'quiz.true-false.missed.text',
    'quiz.true-false.reason.label',
    'quiz.true-false.true.label',
  ],
  examples,
};
