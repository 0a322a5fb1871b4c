import type { QuizClient } from '../contract.ts';
import type { SingleChoice } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `single-choice`. */
export const quiz: QuizClient<SingleChoice, string> = { type: 'single-choice', View, score, isAnswer, repairAnswer };
