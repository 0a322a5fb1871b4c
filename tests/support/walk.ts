/** What a person with a keyboard, a finger, or styles of their own meets on an open page. */
import type { Page } from '@playwright/test';
import { focusPixels, type FocusPixels } from './focus-pixels.ts';

/** One stop of the Tab key. */
export interface Stop {
  /** Its place among all elements of the page; -1 outside the page. */
  readonly place: number;
  readonly name: string;
  /** A line around it of at least 2 px, in a colour other than what lies behind. */
  readonly isMarked: boolean;
  /** What lies over it, or that it is out of the window; empty when it is all there to see. */
  readonly hidden: string;
  /** Whether it has stops of its own that the page cannot see: the browser's controls of a sound. */
  readonly within?: boolean;
  /** What it looks like to a style sheet: its element and classes, and those of what it stands in. */
  readonly component?: string;
  /** What the focus changes on the screen; looked at once for each component. */
  readonly pixels?: FocusPixels;
}

/** More stops than any browser's controls have. */
const MOST_INSIDE = 8;

/**
 * Presses the key until the focus leaves the page; gives every stop. A page that never lets go ends in an error.
 * With `looks` the focus is judged by its pixels as well.
 */
export async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab', looks = false): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const seen = new Set<string | undefined>();
  let inside = 0;
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus);
    // The browser's own bar may be left out: it then goes from one end of the page to the other.
    if (stop.place === -1 || (stops.length > 1 && stop.place === stops[0]?.place)) return stops;
    // The browser's own controls of a sound are several stops inside one element.
    const isStill = stop.place === stops.at(-1)?.place;
    if (isStill && stop.within && inside < MOST_INSIDE) {
      inside += 1;
      continue;
    }
    inside = 0;
    if (isStill) throw new Error(`${key} does not get away from "${stop.name}".`);
    const isNew = looks && !seen.has(stop.component);
    seen.add(stop.component);
    stops.push(isNew ? { ...stop, pixels: await focusPixels(page) } : stop);
    if (stops.length > 600) throw new Error(`${key} never comes to the end of the page.`);
  }
}

/** Runs in the page. */
function lookAtFocus(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement)
    return { place: -1, name: '', isMarked: false, hidden: '' };
  const name = (element.textContent.trim() || element.id || element.outerHTML).slice(0, 60);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const behind = [element.parentElement, document.body].map((one) => one && getComputedStyle(one).backgroundColor);
  const isMarked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !behind.includes(outlineColor);
  // Of a link that runs over lines the first piece: what stands between the pieces does not cover it.
  const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const inset = Math.min(6, (right - left) / 3, (bottom - top) / 3);
  // Of what is larger than the window, the part that the window can hold counts.
  const isTall = bottom - top > innerHeight;
  const rows = isTall ? [innerHeight / 2] : [top + inset, (top + bottom) / 2, bottom - inset];
  const columns = [left + inset, (left + right) / 2, right - inset];
  let hidden = '';
  for (const y of rows) {
    for (const x of columns) {
      const at = document.elementFromPoint(x, y);
      const isSeen = at && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element));
      if (!isSeen) hidden = at ? `under ${at.tagName}.${at.className}` : `out of the window at ${Math.round(y)}`;
    }
  }
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    name,
    isMarked,
    hidden,
    within: element.matches('audio'),
    component: [element.parentElement, element].map((one) => `${one?.tagName ?? ''}.${one?.className ?? ''}`).join(' '),
  };
}

/** What one must hit and is smaller than 44 px in a direction; links within a sentence are left out, as in WCAG 2.5.8. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
    const isInSentence = (element: Element): boolean =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      );
    return [...document.querySelectorAll(wanted)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || isInSentence(element)) return [];
      const boxes = [element, element.closest('label')].flatMap((one) => (one ? [one.getBoundingClientRect()] : []));
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      // Skip links wait outside the window, one pixel large, until they have the focus.
      if (width <= 1 || height <= 1 || (width >= 43.5 && height >= 43.5)) return [];
      // A card answers as a whole for the link in it: what counts is where a finger hits.
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const reach = (dx: number, dy: number): number => {
        let far = 0;
        const isHit = (): boolean =>
          document.elementFromPoint((left + right) / 2 + dx * far, (top + bottom) / 2 + dy * far) === element;
        while (far < 44 && isHit()) far += 1;
        return far;
      };
      if (reach(1, 0) + reach(-1, 0) >= 44 && reach(0, 1) + reach(0, -1) >= 44) return [];
      return [
        `${element.tagName} "${element.textContent.trim().slice(0, 40)}" ${Math.round(width)} x ${Math.round(height)}`,
      ];
    });
  });
}

/** Text that is cut off or runs out of its box or of the window. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const line = (element: Element, why: string): string =>
      `${why}: ${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.clientWidth <= 1 || element.closest('svg')) continue;
      const style = getComputedStyle(element);
      const holds = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isTooWide = element.scrollWidth > element.clientWidth + 1;
      const isTooTall = element.scrollHeight > element.clientHeight + 1;
      if ((isCut(style.overflowX) && isTooWide) || (isCut(style.overflowY) && isTooTall))
        found.push(line(element, 'cut off'));
      else if (holds && isTooWide && style.display !== 'inline') found.push(line(element, 'out of its box'));
      if (holds && element.getBoundingClientRect().right > innerWidth + 1)
        found.push(line(element, 'out of the window'));
    }
    return found;
  });
}

/** The spacing of text that WCAG 1.4.12 lets anyone ask for. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
}
