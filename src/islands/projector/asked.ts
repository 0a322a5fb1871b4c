/** What hands are raised for on a screen. */
import type { AskedOnWall } from '../../core/projector/messages.ts';
import type { Screen } from '../../core/projector/screens.ts';
import { roundKey, type AllVotes } from '../../core/room-quiz/votes.ts';
import type { ReadPage } from './read-page.ts';

/** The choices that stand on this screen, with their hands; none where nothing is asked. */
export function askedOn(
  { slide: { kind, asked }, bits }: Screen,
  { items }: Pick<ReadPage, 'items'>,
  all: AllVotes,
): AskedOnWall | undefined {
  const round = asked && items.get(asked.item)?.rounds[asked.round];
  if (kind !== 'ask' || !round) return undefined;
  const key = roundKey(asked.item, asked.round);
  const votes = all[key];
  const shown = new Set(bits.map(({ id }) => id));
  const choices = round.options.flatMap(({ letter }, index) =>
    shown.has(`option-${index}`) ? [{ letter, index, hands: votes?.now[index] }] : [],
  );
  if (choices.length === 0) return undefined;
  return { round: key, choices, canRepeat: round.kind !== 'done' && votes?.first === undefined };
}
