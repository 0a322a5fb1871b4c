import type { QuizClient } from '../contract.ts';
import type { Scenario } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `scenario`. */
export const quiz: QuizClient<Scenario, readonly string[]> = { type: 'scenario', View, score, isAnswer, repairAnswer };
