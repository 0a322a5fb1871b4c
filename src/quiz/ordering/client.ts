import type { QuizClient } from '../contract.ts';
import type { Ordering } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `ordering`. */
export const quiz: QuizClient<Ordering, readonly string[]> = { type: 'ordering', View, score, isAnswer, repairAnswer };
