/** Quiz items as runs ask them (reviews, module tests). */
import { itemKey } from '../core/progress/shape.ts';
import { t } from '../i18n/translate.ts';
import type { Card } from '../islands/run/run.ts';
import { loadType } from '../quiz/types.ts';
import type { Lesson } from './course.ts';

/** The items of a lesson that can be asked outside it: all but those that only the learner judges. */
export async function cardsOf(lesson: Lesson): Promise<Card[]> {
  const cards = await Promise.all(
    lesson.items.map(async (item) => {
      const { selfJudged, solution } = await loadType(item.type);
      return selfJudged ? [] : [{ key: itemKey(lesson.data.id, item.id), item, solution: solution(item, t) }];
    }),
  );
  return cards.flat();
}
