import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type Scenario } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `scenario`. */
export const quizType: QuizType<Scenario> = {
  type: 'scenario',
  schema,
  solution,
  plain: ({ steps }, words) => ({
    hint: words('quiz.scenario.hint'),
    lists: steps.map(({ says, choices }) => ({ about: says, lines: textsOf(choices) })),
  }),
  strings: [
    ...frameStrings,
    'quiz.scenario.back.label',
    'quiz.scenario.check.label',
    'quiz.scenario.error',
    'quiz.scenario.hint',
  ],
  examples,
};
