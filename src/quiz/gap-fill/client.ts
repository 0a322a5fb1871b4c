import type { QuizClient } from '../contract.ts';
import type { GapFill } from './schema.ts';
import { isAnswer, repairAnswer, score, type Fillings } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `gap-fill`. */
export const quiz: QuizClient<GapFill, Fillings> = { type: 'gap-fill', View, score, isAnswer, repairAnswer };
