/**
 * Every screen of every lesson, as three kinds of projector show it: letters of at least 32 pixels, 7:1 in every theme, and
 * nothing cut off. A lesson is loaded once and changes its size in place: loading costs more than looking.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { numbers, openWall, wallPages } from '../support/wall.ts';
import { wallFaults } from '../support/wall-measure.ts';

interface Size {
  readonly width: number;
  readonly height: number;
  /** Themes whose colours are looked at: they do not hang on the size. */
  readonly themes: readonly string[];
}

const sizes: readonly [Size, Size, Size] = [
  { width: 1024, height: 768, themes: [] },
  { width: 1366, height: 768, themes: ['light', 'dark', 'contrast', 'contrast-light'] },
  { width: 1920, height: 1080, themes: [] },
];

const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const [turn, path] of wallPages.entries())
  test(`${path}: every screen is large, strong and whole @keyboard`, async ({ tab, baseURL }) => {
    // There and back: a lesson begins at the size at which the one before it ended.
    const inTurn = turn % 2 === 0 ? sizes : sizes.toReversed();
    await tab.setViewportSize(turn % 2 === 0 ? sizes[0] : sizes[2]);
    await openWall(tab, new URL(path, baseURL).href);
    for (const { width, height, themes } of inTurn) {
      await tab.setViewportSize({ width, height });
      await expect.poll(() => tab.evaluate(() => innerWidth)).toBe(width);
      const { screens, faults } = await wallFaults(tab, { letters: 32, themes });
      expect.soft(faults, `${width} × ${height}`).toEqual([]);
      expect(screens).toBe((await numbers(tab)).of);
      expect(screens).toBeGreaterThan(12);
    }
  });
