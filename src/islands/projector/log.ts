/** What the wall tells the class log: that the lesson is shown, and the hands counted in a round once its answer is out. */
import { roundKey } from '../../core/room-quiz/votes.ts';
import type { Projector } from '../../state/projector.ts';
import type { WallLog } from '../../state/wall-log.ts';
import type { ReadPage } from './read-page.ts';

/** Writes into the log as the lesson goes on; the log takes nothing when no class goes on, or another than the wall's. */
export function tellClassLog(
  { $view }: Pick<Projector, '$view'>,
  { title, items }: Pick<ReadPage, 'title' | 'items'>,
  id: string,
  log: Pick<WallLog, 'shown' | 'counted'>,
): void {
  $view.subscribe(({ screens, standing, votes }) => {
    // Who only looks at the title has not shown the lesson yet.
    if (standing.at > 0) log.shown({ id, title });
    const slide = screens[standing.at]?.slide;
    if (slide?.kind !== 'reveal' || !slide.asked) return;
    const round = roundKey(slide.asked.item, slide.asked.round);
    const hands = votes[round];
    if (!hands) return;
    const item = items.get(slide.asked.item);
    const about = item?.rounds[slide.asked.round]?.about;
    const question = [item?.prompt, about].filter((part) => part !== undefined).join(' ');
    log.counted({ ...hands, lesson: id, round, question });
  });
}
