import type { QuizClient } from '../contract.ts';
import type { SelfCheck } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `self-check`. */
export const quiz: QuizClient<SelfCheck, readonly string[]> = {
  type: 'self-check',
  View,
  score,
  isAnswer,
  repairAnswer,
};
