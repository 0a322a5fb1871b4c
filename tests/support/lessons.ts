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

/** Gives some answer to every item of the open lesson and has it checked; the first, left empty, shows its error instead. */
export async function answerAll(page: Page, { leaveFirst = false } = {}): Promise<void> {
  for (const [at, item] of (await page.locator('quiz-item').all()).entries()) {
    await item.scrollIntoViewIfNeeded();
    const isLeft = leaveFirst && at === 0;
    if (!isLeft) await answer(item);
    await item.locator('button[type="submit"]').click();
    if (isLeft) await expect(item.locator('.quiz-item__error')).not.toBeEmpty();
    else await expectResult(item);
  }
}

/** The first choice of every question of the item, and some text where text is asked for. */
async function answer(item: Locator): Promise<void> {
  const picks = await item.locator('input[type="radio"], input[type="checkbox"]').all();
  const names = new Set<string | null>();
  for (const pick of picks) {
    const name = await pick.getAttribute('name');
    if (!names.has(name)) await pick.check({ force: true });
    names.add(name);
  }
  for (const field of await item.locator('input[type="text"]').all()) await field.fill('thử');
  for (const list of await item.locator('select').all()) await list.selectOption({ index: 1 });
}

/** A conversation goes on, turn by turn, before it has a result; other items have theirs at once. */
async function expectResult(item: Locator): Promise<void> {
  const result = item.locator('.quiz-item__live');
  await expect(async () => {
    if ((await result.textContent()) !== '') return;
    await answer(item);
    await item.locator('button[type="submit"]').click();
    await expect(result).not.toBeEmpty({ timeout: 500 });
  }).toPass();
}
