import { expect, type Page } from '@playwright/test';
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

/** Gives some answer to every item of the open lesson and has it checked; a choice left empty shows its error instead. */
export async function answerAll(page: Page, { leaveFirst = false } = {}): Promise<void> {
  for (const [at, item] of (await page.locator('quiz-item').all()).entries()) {
    await item.scrollIntoViewIfNeeded();
    const pick = item.locator('input[type="radio"], input[type="checkbox"]').first();
    const isLeft = leaveFirst && at === 0;
    if (!isLeft && (await pick.count()) > 0) await pick.check({ force: true });
    await item.locator('button[type="submit"]').click();
    await expect(item.locator(isLeft ? '.quiz-item__error' : '.quiz-item__live')).not.toBeEmpty();
  }
}
