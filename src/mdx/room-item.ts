import { roomItem, type RoomItem, type RoomSource } from '../core/room-quiz/rounds.ts';
import { t } from '../i18n/translate.ts';
import type { BaseItem } from '../quiz/contract.ts';
import { bestPath } from '../quiz/scenario/score.ts';

/** An item as a room answers it; its type's schema has checked that it has what the type says. */
export function roomItemOf(item: BaseItem): RoomItem {
  const source = item as BaseItem & RoomSource;
  const way = source.type === 'scenario' ? bestPath(source as unknown as Parameters<typeof bestPath>[0]) : undefined;
  return roomItem(source, {
    truth: [t('quiz.true-false.true.label'), t('quiz.true-false.false.label')],
    way: way ?? [],
  });
}
