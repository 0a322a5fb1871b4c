import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { examples } from './examples.ts';
import { schema, type GapFill } from './schema.ts';
import { openSentence, solution } from './score.ts';

/** The build's half of `gap-fill`. */
export const quizType: QuizType<GapFill> = {
  type: 'gap-fill',
  schema,
  solution,
  plain: (item, words) => ({
    hint: words('lite.written.hint'),
    lists: [{ about: openSentence(item, (gap) => words('quiz.gap-fill.gap.label', gap)), lines: [] }],
  }),
  strings: [
    ...frameStrings,
    'quiz.gap-fill.accepted.text',
    'quiz.gap-fill.error',
    'quiz.gap-fill.gap.label',
    'quiz.gap-fill.hint',
    'quiz.gap-fill.missed.text',
  ],
  examples,
};
