import { prefetch } from '../ports/prefetch.ts';

let asked = '';

/** Asks for the file of a lesson's items, once, while the code that reads it (state/lesson-items.ts) is on its way. */
export function prefetchItems(address: string): void {
  if (address === asked) return;
  asked = address;
  prefetch(address);
}
