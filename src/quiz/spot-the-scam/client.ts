import type { QuizClient } from '../contract.ts';
import type { SpotTheScam } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `spot-the-scam`. */
export const quiz: QuizClient<SpotTheScam, readonly string[]> = {
  type: 'spot-the-scam',
  View,
  score,
  isAnswer,
  repairAnswer,
};
