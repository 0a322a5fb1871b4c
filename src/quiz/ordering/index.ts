import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type Ordering } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `ordering`. */
export const quizType: QuizType<Ordering> = {
  type: 'ordering',
  schema,
  solution,
  strings: [
    ...frameStrings,
    'quiz.ordering.at-end.spoken',
    'quiz.ordering.at-start.spoken',
    'quiz.ordering.down.label',
    'quiz.ordering.hint',
    'quiz.ordering.moved.spoken',
    'quiz.ordering.up.label',
  ],
  examples,
};
