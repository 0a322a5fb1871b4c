import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type SelfCheck } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `self-check`. */
export const quizType: QuizType<SelfCheck> = {
  type: 'self-check',
  schema,
  solution,
  selfJudged: true,
  plain: ({ steps }, words) => ({ hint: words('quiz.self-check.hint'), lists: [{ lines: textsOf(steps) }] }),
  strings: [
    ...frameStrings,
    'quiz.self-check.before-partly.text',
    'quiz.self-check.before-right.text',
    'quiz.self-check.check.label',
    'quiz.self-check.error',
    'quiz.self-check.helper.label',
    'quiz.self-check.hint',
    'quiz.self-check.open.text',
    'quiz.self-check.partly.text',
    'quiz.self-check.points.text',
    'quiz.self-check.right.text',
    'quiz.self-check.tries.text',
  ],
  examples,
};
