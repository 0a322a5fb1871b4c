import type { QuizClient } from '../contract.ts';
import type { Sorting } from './schema.ts';
import { isAnswer, repairAnswer, score, type Groups } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `sorting`. */
export const quiz: QuizClient<Sorting, Groups> = { type: 'sorting', View, score, isAnswer, repairAnswer };
