import { expect, type Locator, type Page } from '@playwright/test';
import { builtPages, isLessonPage } from './dist.ts';

/**
 * The page of one lesson, which has an item of each type if any lesson has.
 * Tests take what the content offers, so that no lesson's address stands in them.
 */
export function sampleLesson(): { readonly path: string; readonly html: string } {
  const [first, ...others] = builtPages().filter(isLessonPage);
  if (!first) throw new Error('The built site has no lesson.');
  return others.reduce((best, page) => (typesIn(page.html) > typesIn(best.html) ? page : best), first);
}

function typesIn(html: string): number {
  return new Set([...html.matchAll(/data-type="([^"]+)"/g)].map(([, type]) => type)).size;
}

/** Gives some answer to every item of the open lesson and has it checked; `leaveFirst` leaves the first one without. */
export async function answerAll(page: Page, { leaveFirst = false } = {}): Promise<void> {
  for (const [at, item] of (await page.locator('quiz-item').all()).entries()) {
    await item.scrollIntoViewIfNeeded();
    const said = item.locator('.quiz-item__live, .quiz-item__error').filter({ hasText: /\S/ });
    // A conversation asks several times before it says how it went.
    await expect(async () => {
      if (!leaveFirst || at > 0) await answer(item);
      await item.locator('button[type="submit"]').click();
      await expect(said.first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  }
}

/** Fills each control of an item, whatever its type. */
async function answer(item: Locator): Promise<void> {
  for (const select of await item.locator('select').all()) await select.selectOption({ index: 1 });
  for (const text of await item.locator('input[type="text"], input:not([type])').all()) await text.fill('một');
  const picks = await item.locator('input[type="radio"], input[type="checkbox"]').all();
  const groups = new Set<string | null>();
  for (const pick of picks) {
    const group = await pick.getAttribute('name');
    if (!groups.has(group)) await pick.check({ force: true });
    groups.add(group);
  }
}
