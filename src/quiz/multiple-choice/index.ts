import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type MultipleChoice } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `multiple-choice`. */
export const quizType: QuizType<MultipleChoice> = {
  type: 'multiple-choice',
  schema,
  solution,
  plain: ({ options }, words) => ({ hint: words('quiz.choose-all.hint'), lists: [{ lines: textsOf(options) }] }),
  strings: [...frameStrings, 'quiz.choose-all.error', 'quiz.choose-all.hint', 'quiz.choose-all.missed.text'],
  examples,
};
