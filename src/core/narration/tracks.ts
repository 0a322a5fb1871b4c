import { blocksOf } from './blocks.ts';
import { hashText } from './hash.ts';
import { walkElements } from './tree.ts';
import type { Block } from './blocks.ts';
import type { TreeElement } from './tree.ts';

/** A block with its stable id. */
export interface NamedBlock extends Block {
  readonly id: string;
}

/** One track of a page: the element with data-narration, and its blocks in reading order. */
export interface Track {
  readonly id: string;
  readonly element: TreeElement;
  readonly blocks: readonly NamedBlock[];
}

/**
 * All tracks of a page in document order. Block ids are unique in their track and depend on the text, never on counting,
 * so a quiz item has the same ones on every page that shows it.
 */
export function tracksOf(page: TreeElement): Track[] {
  const tracks: Track[] = [];
  walkElements(page, (element) => {
    const id = element.attributes.get('data-narration');
    if (id === undefined) return;
    const taken = new Map<string, number>();
    tracks.push({ id, element, blocks: blocksOf(element).map((block) => ({ ...block, id: blockId(block, taken) })) });
  });
  return tracks;
}

/** Of two blocks with the same words (or, one track in four hundred, with the same hash) the later one gets a number. */
function blockId(block: Block, taken: Map<string, number>): string {
  const id = hashText(block.source.text.replace(/\s+/gu, ' ').trim());
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}.${times}`;
}
