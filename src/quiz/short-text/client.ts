import type { QuizClient } from '../contract.ts';
import type { ShortText } from './schema.ts';
import { isAnswer, repairAnswer, score } from './score.ts';
import { View } from './view.tsx';

/** The browser's half of `short-text`. */
export const quiz: QuizClient<ShortText, string> = { type: 'short-text', View, score, isAnswer, repairAnswer };
