/** Draws the code of a poster that was built without the site's address: from the address it is open at. */
import { isLocalAddress } from '../../core/share/address.ts';
import { codeOf } from '../../ui/qr.ts';

/** Fills the poster of the page; a warning is shown where no other phone could open the address. */
export function drawPoster(page: Document, here: string): void {
  const poster = page.querySelector<HTMLElement>('[data-poster]');
  const part = poster?.querySelector<HTMLElement>('[data-poster-part]');
  const picture = part?.querySelector('svg');
  if (!poster || !part || !picture) return;
  const address = new URL(poster.dataset.poster ?? '', here).href;
  const { size, path } = codeOf(address, 'M');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.querySelector('path')?.setAttribute('d', path);
  part.querySelector('[data-poster-address]')?.replaceChildren(address);
  part.hidden = false;
  const warning = page.querySelector<HTMLElement>('[data-poster-local]');
  if (warning) warning.hidden = !isLocalAddress(here);
}
