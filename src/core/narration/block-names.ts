/**
 * The page says only which elements are narrated blocks (a bare `data-b`): four characters of a name for each of two hundred
 * blocks would be the dearest part of a lesson page, for no compressor shortens them. A block's name comes from its words, so
 * the build and the browser find the same one.
 */
import { hashText } from '../text/hash.ts';

/**
 * Names the blocks of one track, one after the other in page order. `text` is the block's whole textContent, or a picture's
 * description. Of two blocks with the same words (or, one track in four hundred, with the same hash) the later one gets a number.
 */
export function blockNamer(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const id = hashText(text.replace(/\s+/gu, ' ').trim());
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  };
}
