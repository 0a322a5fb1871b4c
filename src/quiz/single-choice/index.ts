import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type SingleChoice } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `single-choice`. */
export const quizType: QuizType<SingleChoice> = {
  type: 'single-choice',
  schema,
  solution,
  plain: ({ options }, words) => ({ hint: words('quiz.choose-one.hint'), lists: [{ lines: textsOf(options) }] }),
  strings: [...frameStrings, 'quiz.choose-one.error', 'quiz.choose-one.hint'],
  examples,
};
