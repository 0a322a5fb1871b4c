/** The player when files are missing, the network fails or somebody else wants to sound. */
import { expect, test } from '@playwright/test';
import { LESSON, button, catchSound, isPaused, listen, opener, sounds, status, unfold } from '../support/listening.ts';

const SOUND = /\/am-thanh\/.*\.(webm|mp3)$/;

test.beforeEach(({ context }) => catchSound(context));

test('it takes the other format when the first cannot be had', async ({ page }) => {
  await page.route(/\.webm$/, (route) => route.fulfill({ status: 404 }));
  await listen(page);
  expect(await page.evaluate(() => window.sound?.currentSrc)).toMatch(/\.mp3$/);
});

test('without any sound file the text goes on, and a second try works', async ({ page }) => {
  await page.route(SOUND, (route) => route.fulfill({ status: 404 }));
  await page.goto(LESSON);
  await opener(page).click();
  await expect(status(page)).toHaveText('Chưa có tiếng cho bài này. Chữ vẫn đọc được bình thường.');
  await page.unroute(SOUND);
  await button(page, 'Thử lại').click();
  await sounds(page);
  await expect(status(page)).toHaveText('');
});

test('without the timing file it still plays', async ({ page }) => {
  await page.route(/\/am-thanh\/.*\.json$/, (route) => route.fulfill({ status: 404 }));
  await listen(page);
  await unfold(page);
  await expect(button(page, 'Tua tới thêm 10 giây')).toBeVisible();
  await expect(button(page, 'Câu sau')).toHaveCount(0);
});

test("without the player's own code the browser's controls are offered", async ({ page }) => {
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  await page.route(/\.js$/, (route) => route.abort());
  await opener(page).click();
  await expect(page.locator('[data-player] audio[controls]')).toBeVisible();
});

test('a second tab that begins to read silences the first', async ({ page, context }) => {
  await listen(page);
  const other = await context.newPage();
  await listen(other);
  await expect.poll(() => isPaused(page)).toBe(true);
  await expect(status(page)).toHaveText('Tiếng ở đây tạm dừng vì bài khác đang đọc.');
  expect(await isPaused(other)).toBe(false);
});

test('it obeys the policy of the page, from the first sound to the last', async ({ page }) => {
  await page.route(/\.webm$/, (route) => route.fulfill({ status: 404 }));
  await listen(page);
  await unfold(page);
  await button(page, 'Đóng phần nghe').click();
  await expect(opener(page)).toBeFocused();
  expect(await page.evaluate(() => window.violations ?? [])).toEqual([]);
});

test('a pause from outside is said once, in words', async ({ page }) => {
  await listen(page);
  await page.evaluate(() => window.sound?.pause());
  await expect(status(page)).toHaveText('Tiếng đã tạm dừng. Bấm nút “Nghe tiếp” khi muốn nghe tiếp.');
});
