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

/** All tracks of a page in document order. Block ids are unique in the page and depend on text and place, never on counting. */
export function tracksOf(page: TreeElement): Track[] {
  const taken = new Map<string, number>();
  const tracks: Track[] = [];
  walkElements(page, (element) => {
    const id = element.attributes.get('data-narration');
    if (id === undefined) return;
    const room = element.attributes.get('data-item') ?? 'top';
    const blocks = blocksOf(element).map((block) => ({ ...block, id: blockId(block, block.section ?? room, taken) }));
    tracks.push({ id, element, blocks });
  });
  return tracks;
}

/** The same words twice in one place get a second id: the order of equal texts is all that can tell them apart. */
function blockId(block: Block, room: string, taken: Map<string, number>): string {
  const id = `${room}.${hashText(block.source.text.replace(/\s+/gu, ' ').trim())}`;
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}.${times}`;
}
