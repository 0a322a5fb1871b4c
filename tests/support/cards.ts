import { t } from '../../src/i18n/translate.ts';
import type { Card } from '../../src/islands/run/run.ts';
import { examples as multiple } from '../../src/quiz/multiple-choice/examples.ts';
import { solution as multipleSolution } from '../../src/quiz/multiple-choice/score.ts';
import { examples as single } from '../../src/quiz/single-choice/examples.ts';
import { solution as singleSolution } from '../../src/quiz/single-choice/score.ts';
import { loadType } from '../../src/quiz/types.ts';

/** Cards of two lessons, as a page or a file carries them: single choices, and one multiple choice. */
export const cards: readonly Card[] = [
  { key: 'bai-mot/cau-mot', item: single.plain, solution: singleSolution(single.plain) },
  { key: 'bai-mot/cau-hai', item: single.vietnamese, solution: singleSolution(single.vietnamese) },
  { key: 'bai-hai/cau-ba', item: multiple.vietnamese, solution: multipleSolution(multiple.vietnamese) },
];

/** A card for each example called `vietnamese`, of every type there is. */
export async function cardsOfTypes(types: readonly string[]): Promise<Card[]> {
  const doors = await Promise.all(types.map(loadType));
  return doors.flatMap(({ type, examples, solution }) => {
    const item = examples.vietnamese;
    return item ? [{ key: `bai/${type}`, item, solution: solution(item, t) }] : [];
  });
}
