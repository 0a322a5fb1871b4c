import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { textsOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type Sorting } from './schema.ts';
import { solution } from './score.ts';

/** The build's half of `sorting`. */
export const quizType: QuizType<Sorting> = {
  type: 'sorting',
  schema,
  solution,
  plain: ({ things, groups }, words) => ({
    hint: words('quiz.sorting.hint'),
    lists: [
      { about: words('lite.things.label'), lines: textsOf(things) },
      { about: words('lite.groups.label'), lines: textsOf(groups) },
    ],
  }),
  strings: [...frameStrings, 'quiz.sorting.error', 'quiz.sorting.hint', 'quiz.sorting.missed.text'],
  examples,
};
