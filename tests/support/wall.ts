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
