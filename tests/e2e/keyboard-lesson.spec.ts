/** A lesson with its items is finished with the keyboard alone; how many presses that takes is counted and must not grow. */
import { expect, test, type Page } from '@playwright/test';
import { LESSON } from '../support/listening.ts';

/** As counted on 2026-11-28, with a button beside each picture, from the opened page to the finished lesson. Lower it when fewer are enough; never raise it for code. */
const MOST_PRESSES = 108;

type Place = 'pick' | 'check' | 'done' | 'other' | 'end';

/** What the focus is on, as far as this walk needs to know. */
function focusOn(page: Page): Promise<Place> {
  return page.evaluate((): Place => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'end';
    if (at.matches('[data-finish], [data-finish] *')) return 'done';
    const item = at.closest('quiz-item');
    if (!item || item.querySelector('.quiz-item__result')) return 'other';
    if (at.matches('[type="radio"], [type="checkbox"]') && !item.querySelector(':checked')) return 'pick';
    return at.matches('[type="submit"]') ? 'check' : 'other';
  });
}

test('a lesson and its items are finished by keyboard alone', { tag: '@keyboard' }, async ({ page }) => {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  for (let place: Place = 'other'; place !== 'done'; place = await focusOn(page)) {
    expect(place, 'the page does not end before the lesson is finished').not.toBe('end');
    if (place === 'pick') await press('Space');
    if (place === 'check') {
      await press('Enter');
      const checked = page.locator('quiz-item:focus-within .quiz-item__result');
      await expect(checked, 'the verdict comes, and the focus stays').toBeVisible();
    }
    await press('Tab');
  }
  await press('Enter');
  for (const item of await page.locator('quiz-item').all())
    await expect(item.locator('.quiz-item__result')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('doneAt');
  test.info().annotations.push({ type: 'key presses', description: String(presses) });
  console.log(`A lesson by keyboard: ${presses} presses.`);
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
});
