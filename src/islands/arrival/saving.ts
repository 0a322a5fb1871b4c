/** A learner who saves data is told that there are lite pages; nobody is led away from the page they asked for. */
import type { Arrival } from '../../state/arrival.ts';

/** Shows the line that the page holds for them. */
export function showSaving(page: Document, { savesData }: Pick<Arrival, 'savesData'>): void {
  const line = page.querySelector<HTMLElement>('[data-saving]');
  if (line && savesData) line.hidden = false;
}
