/** Whether one sees the focus, judged by the pixels that it changes on the screen: WCAG 2.4.13, Focus Appearance. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What the focus changes around the element that has it. */
export interface FocusPixels {
  /** Pixels that stand out by 3 to 1 or more from what they are without the focus. */
  readonly changed: number;
  /** How many are wanted at least. */
  readonly wanted: number;
}

/** The house's outline stands 3 px away and is 3 px thick. */
const MARGIN = 6;
const CONTRAST = 3;
/**
 * The criterion wants the area of a line 2 px thick around the element. A fifth less is accepted: round corners are shorter than
 * square ones, and where a line falls between pixels its half-coloured edge does not reach the contrast.
 */
const FAIR_SHARE = 2 * 0.8;

/** Looks at the focused element with its focus and without, and gives the focus back. Nothing scrolls. */
export async function focusPixels(page: Page): Promise<FocusPixels> {
  const { clip, perimeter } = await page.evaluate(measureFocused, MARGIN);
  const focused = await pixelsOf(page, clip);
  const element = await page.evaluateHandle(() => {
    const one = document.activeElement as HTMLElement;
    one.blur();
    return one;
  });
  const plain = await pixelsOf(page, clip);
  await element.evaluate((one) => one.focus({ preventScroll: true, focusVisible: true }));
  let changed = 0;
  for (let at = 0; at < plain.length; at += 3) if (contrast(focused, plain, at) >= CONTRAST) changed += 1;
  return { changed, wanted: Math.floor(perimeter * FAIR_SHARE) };
}

/** Runs in the page. What the window does not show is neither photographed nor wanted. */
function measureFocused(margin: number) {
  const element = document.activeElement ?? document.body;
  const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
  const edges = ({ left, right, top, bottom }: DOMRect): number => {
    const width = within(right, innerWidth) - within(left, innerWidth);
    const height = within(bottom, innerHeight) - within(top, innerHeight);
    const rows = [top, bottom].filter((y) => y >= 0 && y <= innerHeight).length;
    const columns = [left, right].filter((x) => x >= 0 && x <= innerWidth).length;
    return width * rows + height * columns;
  };
  const box = element.getBoundingClientRect();
  // A link that runs over two lines has a line around each of its pieces, or one around both.
  const pieces = [...element.getClientRects()].reduce((sum, piece) => sum + edges(piece), 0);
  const x = Math.floor(within(box.left - margin, innerWidth));
  const y = Math.floor(within(box.top - margin, innerHeight));
  const width = Math.max(1, Math.ceil(within(box.right + margin, innerWidth)) - x);
  const height = Math.max(1, Math.ceil(within(box.bottom + margin, innerHeight)) - y);
  return { clip: { x, y, width, height }, perimeter: Math.min(edges(box), pieces) };
}

/** Red, green and blue of every pixel, row by row. */
async function pixelsOf(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<Uint8Array> {
  const picture = await page.screenshot({ clip, scale: 'css', animations: 'disabled', caret: 'hide' });
  return sharp(picture).removeAlpha().raw().toBuffer();
}

/** Of the pixel at this place in both pictures. */
function contrast(one: Uint8Array, other: Uint8Array, at: number): number {
  const [dark = 0, light = 0] = [luminance(one, at), luminance(other, at)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(pixels: Uint8Array, at: number): number {
  const linear = (value = 0): number => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(pixels[at]) + 0.7152 * linear(pixels[at + 1]) + 0.0722 * linear(pixels[at + 2]);
}
