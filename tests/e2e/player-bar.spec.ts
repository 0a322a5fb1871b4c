/** The player's bar at the upper edge of the window: small, and never over what is read or used. */
import { expect, test, type Page } from '@playwright/test';
import { button, catchSound, listen, unfold } from '../support/listening.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

test.beforeEach(({ context }) => catchSound(context));

/** Goes to a section in the middle of the lesson by the player's own list, with "Thêm" left open. */
async function readFromTheMiddle(page: Page): Promise<void> {
  await listen(page);
  await unfold(page);
  await page.locator('.player__sections > li').nth(3).getByRole('button').first().click();
  await isReadInSight(page);
}

const playerBox = (page: Page): Promise<Box> =>
  page
    .locator('[data-player]')
    .first()
    .evaluate((el) => {
      const { top, bottom, height } = el.getBoundingClientRect();
      return { top, bottom, height };
    });

/** Waits until the sentence that is lit stands between the bar and the lower edge of the window. */
async function isReadInSight(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const range = [...(CSS.highlights.get('reading') ?? [])][0] as Range | undefined;
        const player = document.querySelector('[data-player]')?.getBoundingClientRect();
        const box = range?.getBoundingClientRect();
        return box && player ? box.top >= player.bottom - 1 && box.bottom <= innerHeight : false;
      }),
    )
    .toBe(true);
}

const textTop = (page: Page): Promise<number> =>
  page
    .locator('section[id] > h2[data-b]')
    .nth(2)
    .evaluate((el) => el.getBoundingClientRect().top);

test('it is one row of large buttons, not more than 72 px of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await listen(page);
  await unfold(page);
  await page.locator('.player__sections > li').nth(3).getByRole('button').first().click();
  await isReadInSight(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.documentElement.setAttribute('data-text', '100'));
  const { top, height } = await playerBox(page);
  expect(top).toBe(0);
  expect(height).toBeLessThanOrEqual(72);
  const buttons = await page.locator('.player__bar .button').evaluateAll((all) =>
    all.map((el) => {
      const { top: y, width, height: size } = el.getBoundingClientRect();
      return { y, isLarge: width >= 44 && size >= 44 };
    }),
  );
  expect(buttons).toHaveLength(3);
  expect(new Set(buttons.map(({ y }) => y)).size).toBe(1);
  expect(buttons.every(({ isLarge }) => isLarge)).toBe(true);
});

for (const text of ['100', '125', '150', '200']) {
  test(`its words fit at ${text} per cent of text size`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await listen(page);
    await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text);
    const overflowing = await page
      .locator('.player__bar .button')
      .evaluateAll((all) =>
        all
          .filter((el) => el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight)
          .map((el) => el.textContent),
      );
    expect(overflowing).toEqual([]);
    expect((await playerBox(page)).height).toBeLessThanOrEqual(96);
  });
}

test('the reading stays in sight below it, with "Thêm" open and closed', async ({ page }) => {
  await readFromTheMiddle(page);
  await page.keyboard.press('Escape');
  await isReadInSight(page);
});

test('"Thêm" takes at most half the window, moves no text, and closes with Escape', async ({ page }) => {
  await readFromTheMiddle(page);
  const { height } = await playerBox(page);
  expect(height).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) / 2);
  await button(page, 'Tạm dừng').click();
  // As in Safari, which does not hold the text in place by itself.
  await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
  const before = await textTop(page);
  await button(page, 'Câu sau').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Thêm/ })).toBeFocused();
  expect(Math.abs((await textTop(page)) - before)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Enter');
  await expect(button(page, 'Câu sau')).toBeVisible();
  expect(Math.abs((await textTop(page)) - before)).toBeLessThanOrEqual(2);
});

test('it never lies over what has the focus', { tag: '@keyboard' }, async ({ page }) => {
  await readFromTheMiddle(page);
  await page.keyboard.press('Escape');
  await button(page, 'Tạm dừng').click();
  await page.locator('#nho-ba-dieu').evaluate((el) => el.scrollIntoView());
  await page.locator('quiz-item summary').last().focus();
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    const isInside = await page.evaluate(() => document.activeElement?.closest('[data-player]') !== null);
    if (!isInside) expect(top).toBeGreaterThanOrEqual((await playerBox(page)).bottom - 1);
  }
});

test('on its side a phone keeps its whole window: the bar stays in its place', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await listen(page);
  await page.locator('#nho-ba-dieu').evaluate((el) => el.scrollIntoView({ behavior: 'instant' }));
  expect((await playerBox(page)).bottom).toBeLessThan(0);
});
