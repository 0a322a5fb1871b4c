/** A lesson is found, read and answered with the keyboard alone. */
import { expect, test, type Page } from '@playwright/test';
import { sampleLesson } from '../support/lessons.ts';

/** What has the focus: its name, and whether a person can see that it has. */
function focused(page: Page): Promise<{ name: string; href: string | null; isSeen: boolean; place: number }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isOnScreen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    return {
      name: element === document.body ? '' : element.textContent.trim() || element.id,
      href: element.getAttribute('href'),
      isSeen: isOnScreen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      place: [...document.querySelectorAll('*')].indexOf(element),
    };
  });
}

/** Presses Tab until `wanted` has the focus; fails when the page ends before. */
async function tabTo(page: Page, wanted: (stop: { name: string; href: string | null }) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return;
  }
  throw new Error('Tab never came to what was looked for.');
}

test.describe('with the keyboard alone', { tag: '@keyboard' }, () => {
  test('the first stop of a page skips to its content', async ({ page }) => {
    await page.goto(sampleLesson().path);
    await page.keyboard.press('Tab');
    expect((await focused(page)).isSeen).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('a learner comes from the first page to a lesson with Tab and Enter', async ({ page }) => {
    const [, , audience, lesson] = sampleLesson().path.split('/');
    await page.goto('/');
    await tabTo(page, ({ href }) => href === `/nhom/${audience}/`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/nhom/${audience}/`);
    await tabTo(page, ({ href }) => href === `/nhom/${audience}/${lesson}/`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${lesson}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('Tab goes through a whole lesson in reading order, always seen, and out at the end', async ({ page }) => {
    await page.goto(sampleLesson().path);
    const places: number[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (stop.name === '') break;
      expect(stop.isSeen, `the focus is seen on "${stop.name}"`).toBe(true);
      expect(stop.place, `"${stop.name}" comes after the stop before it`).toBeGreaterThan(places.at(-1) ?? -1);
      places.push(stop.place);
    }
    expect(places.length).toBeGreaterThan(10);
  });

  test('an answer is picked, checked and looked up with the keyboard', async ({ page }) => {
    await page.goto(sampleLesson().path);
    const item = page.locator('quiz-item[data-type="single-choice"]').first();
    await item.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(item.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(item.locator('.quiz-item__live > *').first()).toBeVisible();
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(item.locator('details p').first()).toBeVisible();
  });
});
