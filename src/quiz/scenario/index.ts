import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type Scenario } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `scenario`. */
export const quizType: QuizType<Scenario> = {
  type: 'scenario',
  schema,
  solution,
  strings: [
    ...frameStrings,
    'quiz.scenario.back.label',
    'quiz.scenario.check.label',
    'quiz.scenario.error',
    'quiz.scenario.hint',
  ],
  examples,
};
