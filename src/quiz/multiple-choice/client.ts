import type { QuizClient } from '../contract.ts';
import type { MultipleChoice } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `multiple-choice`. */
export const quiz: QuizClient<MultipleChoice, readonly string[]> = {
  type: 'multiple-choice',
  View,
  score,
  isAnswer,
  repairAnswer,
};
