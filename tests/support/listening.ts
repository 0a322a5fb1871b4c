import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Timing } from '../../src/core/narration/timing.ts';

/** A lesson that every build has. */
export const LESSON = '/nhom/nong-dan/cuoc-goi-lua/';

declare global {
  interface Window {
    /** The element of the player, caught as it is touched: it is never in the page. */
    sound?: HTMLAudioElement;
    drifts?: number[];
    violations?: string[];
  }
}

/** Keeps hold of the sound's element and of every breach of the page's policy; call it before a page is opened. */
export async function catchSound(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // The player touches its element with load() inside the press.
    const load: () => void = Reflect.get(HTMLMediaElement.prototype, 'load');
    HTMLMediaElement.prototype.load = function caught(this: HTMLAudioElement) {
      window.sound = this;
      Reflect.apply(load, this, []);
    };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations = [...(window.violations ?? []), `${violatedDirective}: ${blockedURI}`];
    });
  });
}

/** Seconds on the sound's own clock; -1 before there is any sound. */
export const clock = (page: Page): Promise<number> => page.evaluate(() => window.sound?.currentTime ?? -1);

/** True while nothing sounds. */
export const isPaused = (page: Page): Promise<boolean> => page.evaluate(() => window.sound?.paused ?? true);

/** A button of this exact name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** "Nghe bài này" of the lesson. */
export const opener = (page: Page): Locator => page.locator('[data-player-open]').first();

/** The player's status line. */
export const status = (page: Page): Locator => page.locator('[data-player] [role="status"]').first();

/** Opens the lesson and its player, until it sounds. */
export async function listen(page: Page): Promise<void> {
  await page.goto(LESSON);
  await opener(page).click();
  await sounds(page);
}

/** Waits until the sound has moved on from a second. */
export async function sounds(page: Page, from = 0): Promise<void> {
  await expect.poll(() => clock(page)).toBeGreaterThan(from + 0.2);
}

/** The timing file of the lesson on the page. */
export async function timingOf(page: Page): Promise<Timing> {
  const track = await page.locator('[data-player]').first().getAttribute('data-track');
  const response = await page.request.get(`${track}.json`);
  return (await response.json()) as Timing;
}

/** Opens what the player keeps behind "Thêm"; pressed again, closes it. */
export const unfold = (page: Page): Promise<void> => page.getByRole('button', { name: /^Thêm/ }).click();
