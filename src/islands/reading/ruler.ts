/**
 * The reading ruler: two lines across the window with room for some lines of text between them. It follows the mouse and the
 * focus; under a finger it stays, and the text goes through it. It covers nothing and takes no press.
 */

/** Where it stands while nothing moves it, as a part of the window's height. */
const REST = 0.4;

/** Puts the ruler on the page. */
export function startRuler(page: Document): void {
  const ruler = page.createElement('div');
  ruler.className = 'ruler no-print';
  // It is only for eyes.
  ruler.setAttribute('aria-hidden', 'true');
  const put = (y: number) => ruler.style.setProperty('--ruler-y', `${Math.round(y)}px`);
  put(innerHeight * REST);
  page.addEventListener('pointermove', ({ pointerType, clientY }) => {
    if (pointerType === 'mouse') put(clientY);
  });
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { top, height } = target.getBoundingClientRect();
    // What is higher than the window says nothing of the line that is read.
    if (height > 0 && height < innerHeight / 2) put(top + height / 2);
  });
  page.body.append(ruler);
}
