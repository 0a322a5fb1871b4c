/** A lesson on the wall, as browser tests look at it. */
import { expect, type Page } from '@playwright/test';
import { builtPages } from './dist.ts';

/** The pages of all lessons for a wall. */
export const wallPages: readonly string[] = builtPages()
  .map(({ path }) => path)
  .filter((path) => /^\/chieu\/[^/]+\/$/.test(path));

/** Opens a page on the wall and waits until something stands there. */
export async function openWall(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.wall__stage .slide')).toBeVisible();
}

/** The place that the address names. */
export function placeOf(page: Page): string {
  return new URL(page.url()).hash;
}

/** "Trang 3 trên 14", as numbers. */
export async function numbers(page: Page): Promise<{ n: number; of: number }> {
  const text = await page.locator('.wall__top p').last().innerText();
  const [n = 0, of = 0] = [...text.matchAll(/\d+/g)].map(Number);
  return { n, of };
}

/**
 * Goes through all screens from the first to the last and says what is wrong on each: letters smaller than `least` pixels,
 * those in pictures too, and anything that is cut off.
 */
export async function wallFaults(page: Page, least: number): Promise<{ screens: number; faults: string[] }> {
  return page.evaluate((smallest) => {
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const faults: string[] = [];
    let screens = 0;
    press('Home');
    for (let last = ''; location.hash !== last; press('PageDown')) {
      last = location.hash;
      screens += 1;
      const stage = document.querySelector('.wall__stage');
      if (!stage) return { screens, faults: ['There is no stage.'] };
      const across = stage.scrollWidth - stage.clientWidth;
      const down = stage.scrollHeight - stage.clientHeight;
      if (across > 0 || down > 0) faults.push(`${last}: ${across} pixels too wide, ${down} too high.`);
      const wall = document.querySelector('.wall') ?? stage;
      const bounds = wall.getBoundingClientRect();
      const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        const words = text.textContent?.trim() ?? '';
        if (!element || words === '' || element.closest('.wall__spoken') || !element.checkVisibility()) continue;
        const svg = element.closest('svg');
        const scale = svg ? (svg.getScreenCTM()?.a ?? 0) : 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < smallest) faults.push(`${last}: "${words}" has ${size.toFixed(1)} pixels.`);
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        const isInside =
          box.left >= bounds.left - 1 &&
          box.right <= bounds.right + 1 &&
          box.top >= bounds.top - 1 &&
          box.bottom <= bounds.bottom + 1;
        if (!isInside) faults.push(`${last}: "${words}" runs out of the wall.`);
      }
    }
    return { screens, faults };
  }, least);
}
