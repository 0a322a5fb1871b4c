import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type Sorting } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `sorting`. */
export const quizType: QuizType<Sorting> = {
  type: 'sorting',
  schema,
  solution,
  strings: [...frameStrings, 'quiz.sorting.error', 'quiz.sorting.hint', 'quiz.sorting.missed.text'],
  examples,
};
