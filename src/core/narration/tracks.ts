import { blockNamer } from './block-names.ts';
import { blocksOf } from './blocks.ts';
import { textContent, walkElements } from './tree.ts';
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
    if (id !== undefined) tracks.push({ id, element, blocks: named(element, blocksOf(element)) });
  });
  return tracks;
}

/** Names are given in page order, as the browser does; what is said first need not stand first. */
function named(track: TreeElement, blocks: readonly Block[]): NamedBlock[] {
  const byElement = new Map(blocks.map((block) => [block.element, block]));
  const name = blockNamer();
  const names = new Map<Block, string>();
  walkElements(track, (element) => {
    const block = byElement.get(element);
    if (block) names.set(block, name(element.attributes.get('aria-label') ?? textContent(element)));
  });
  return blocks.map((block) => ({ ...block, id: names.get(block) ?? '' }));
}
