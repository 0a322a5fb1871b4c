import { blockNamer } from '../../core/narration/block-names.ts';

/**
 * Gives the narrated blocks of `host` (its own, not those of tracks inside it) their names, by which the sound's times know
 * them. Blocks that have a name keep it, so an item is named before it wakes up and its words change.
 */
export function nameBlocks(host: Element): void {
  const name = blockNamer();
  for (const block of host.querySelectorAll('[data-b=""]'))
    if (block.closest('[data-narration]') === host)
      block.setAttribute('data-b', name(block.getAttribute('aria-label') ?? block.textContent));
}
