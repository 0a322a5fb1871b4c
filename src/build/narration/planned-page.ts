import { planTrack } from '../../core/narration/plan.ts';
import { walkElements } from '../../core/narration/tree.ts';
import { passageKey, trackName } from './track-name.ts';
import type { PlannedTrack } from '../../core/narration/plan.ts';
import type { Track } from '../../core/narration/tracks.ts';
import type { TreeElement } from '../../core/narration/tree.ts';
import type { ReadPage } from './extract.ts';
import type { Studio } from './studio.ts';
import type { Order } from './worker.ts';

/**
 * A track of a page: what is said, the orders for its passages (one a block), its file name, whether it is the lesson itself
 * or something inside it, and whom the page is for.
 */
export interface PageTrack {
  readonly track: Track;
  readonly plan: PlannedTrack;
  readonly orders: readonly Order[];
  readonly name: string;
  readonly lesson: string;
  readonly audience: string | undefined;
  readonly isInset: boolean;
}

/** Plans all tracks of a page. */
export function planPage(page: ReadPage, studio: Studio): PageTrack[] {
  const audience = audienceOf(page.root);
  const voice = studio.voiceFor(audience);
  return page.tracks.map((track) => {
    const plan = planTrack(track, studio.readings);
    const [lesson = '', owner] = plan.id.split('.');
    const orders = plan.blocks.map(({ text, sentences }): Order => {
      const said = sentences.map((sentence) => sentence.text);
      const take = studio.takeOf(lesson, text);
      return { key: passageKey(said, voice, take), sentences: said, voice, ...(take && { take }) };
    });
    return { track, plan, orders, name: trackName(plan, orders), lesson, audience, isInset: owner !== audience };
  });
}

function audienceOf(root: TreeElement): string | undefined {
  let audience: string | undefined;
  walkElements(root, ({ tag, attributes }) => {
    if (tag === 'body') audience = attributes.get('data-audience');
  });
  return audience;
}
