/** Erasing what a learner did, and bringing it back. */
import { later } from './learn.ts';
import { noProgress, type Progress } from './shape.ts';

/** Nothing but the mark that everything before was erased. */
export function eraseAll(progress: Progress, now: number): Progress {
  return { ...noProgress, erasedAt: later(now, progress.erasedAt) };
}

/** Brings `before` back after an erasure, as a new life that the erased one cannot win against. */
export function bringBack(before: Progress, erased: Progress, now: number): Progress {
  return { ...before, erasedAt: later(now, erased.erasedAt) };
}
