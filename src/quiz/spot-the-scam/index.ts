import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type SpotTheScam } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `spot-the-scam`. */
export const quizType: QuizType<SpotTheScam> = {
  type: 'spot-the-scam',
  schema,
  solution,
  plain: ({ from, parts }, words) => ({
    hint: words('quiz.spot-the-scam.hint'),
    lists: [{ about: from, lines: textsOf(parts) }],
  }),
  strings: [
    ...frameStrings,
    'quiz.spot-the-scam.error',
    'quiz.spot-the-scam.harmless.text',
    'quiz.spot-the-scam.hint',
    'quiz.spot-the-scam.missed.text',
    'quiz.spot-the-scam.sign.text',
  ],
  examples,
};
