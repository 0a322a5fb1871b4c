/** How large a step card may be set so that it stays on one sheet. */
import type { StepGroup } from './steps.ts';

/** `few` has one column and large pictures, `some` two columns, `many` two columns with small pictures. */
export type CardSize = 'few' | 'some' | 'many';

/** Chosen by what is to be printed: the number of steps, and the letters of all of them. */
export function cardSize(groups: readonly StepGroup[]): CardSize {
  const steps = groups.flatMap((group) => group.steps);
  const letters = steps.reduce((sum, { text }) => sum + text.replaceAll(/<[^>]+>/g, '').length, 0);
  if (steps.length <= 4 && letters <= 320) return 'few';
  return steps.length <= 9 && letters <= 650 ? 'some' : 'many';
}
