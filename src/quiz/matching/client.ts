import type { QuizClient } from '../contract.ts';
import type { Matching } from './schema.ts';
import { isAnswer, repairAnswer, score, type Matches } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `matching`. */
export const quiz: QuizClient<Matching, Matches> = { type: 'matching', View, score, isAnswer, repairAnswer };
