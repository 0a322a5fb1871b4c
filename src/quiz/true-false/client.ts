import type { QuizClient } from '../contract.ts';
import type { TrueFalse } from './schema.ts';
import { isAnswer, repairAnswer, score, type Judgement } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `true-false`. */
export const quiz: QuizClient<TrueFalse, Judgement> = { type: 'true-false', View, score, isAnswer, repairAnswer };
