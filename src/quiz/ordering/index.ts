import type { QuizType } from '../contract.ts';
import { frameStrings } from '../frame-strings.ts';
import { optionOf } from '../score-parts.ts';
import { examples } from './examples.ts';
import { schema, type Ordering } from './schema.ts';
import { solution, startOrder } from './score.ts';

/** The build's half of `ordering`. */
export const quizType: QuizType<Ordering> = {
  type: 'ordering',
  schema,
  solution,
  plain: (item, words) => ({
    hint: words('quiz.ordering.hint'),
    lists: [{ lines: startOrder(item).map((id) => optionOf(item.options, id).text) }],
  }),
  strings: [
    ...frameStrings,
    'quiz.ordering.at-end.spoken',
    'quiz.ordering.at-start.spoken',
    'quiz.ordering.down.label',
    'quiz.ordering.hint',
    'quiz.ordering.moved.spoken',
    'quiz.ordering.up.label',
  ],
  examples,
};
