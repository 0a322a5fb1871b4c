import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type Matching } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `matching`. */
export const quizType: QuizType<Matching> = {
  type: 'matching',
  schema,
  solution,
  strings: [
    ...frameStrings,
    'quiz.matching.empty.label',
    'quiz.matching.error',
    'quiz.matching.hint',
    'quiz.matching.missed.text',
  ],
  examples,
};
