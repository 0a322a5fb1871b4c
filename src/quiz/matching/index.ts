import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type Matching } from './schema.ts';
import { shownOptions, solution } from './score.ts';

/** The build's half of `matching`. */
export const quizType: QuizType<Matching> = {
  type: 'matching',
  schema,
  solution,
  plain: (item, words) => ({
    hint: words('quiz.matching.hint'),
    lists: [
      { about: words('lite.rows.label'), lines: textsOf(item.rows) },
      { about: words('lite.options.label'), lines: textsOf(shownOptions(item)) },
    ],
  }),
  strings: [
    ...frameStrings,
    'quiz.matching.empty.label',
    'quiz.matching.error',
    'quiz.matching.hint',
    'quiz.matching.missed.text',
  ],
  examples,
};
