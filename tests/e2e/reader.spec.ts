/** Narration and screen reader do not fight: one setting, offered at the first visit, followed by every player. */
import { expect, test } from '@playwright/test';
import { catchSound, isPaused, listen, sounds } from '../support/listening.ts';
import { heard, openMode } from '../support/listening-mode.ts';

test.beforeEach(({ context }) => catchSound(context));

test('the setting is offered in words at home, kept, and shown among the settings', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: /^Tôi dùng trình đọc màn hình/ }).check();
  await page.goto('/cai-dat/');
  const group = page.getByRole('group', { name: 'Tôi dùng trình đọc màn hình' });
  await expect(group.getByRole('radio', { name: /^Có/ })).toBeChecked();
  await group.getByRole('radio', { name: 'Không' }).check();
  await page.goto('/');
  await expect(page.getByRole('checkbox', { name: /^Tôi dùng trình đọc màn hình/ })).not.toBeChecked();
});

test('with it, the sound of a lesson stops when the focus moves on; without it, it goes on', async ({ page }) => {
  await listen(page);
  const elsewhere = page.getByRole('main').getByRole('link').first();
  await elsewhere.focus();
  await sounds(page, 1);
  expect(await isPaused(page)).toBe(false);
  await page.evaluate(() => localStorage.setItem('course.settings', '{"v":1,"reader":"yes"}'));
  await listen(page);
  expect(await isPaused(page)).toBe(false);
  await elsewhere.focus();
  expect(await isPaused(page)).toBe(true);
});

test('with it, the listening mode leaves the keys to the screen reader and stops when the focus moves', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: /^Tôi dùng trình đọc màn hình/ }).check();
  await openMode(page);
  await expect(page.getByRole('checkbox', { name: /^Dùng phím tắt/ })).not.toBeChecked();
  await sounds(page);
  const { place } = await heard(page);
  await page.keyboard.press('ArrowRight');
  expect((await heard(page)).place).toBe(place);
  expect(await isPaused(page)).toBe(false);
  await page.getByRole('button', { name: 'Trợ giúp', exact: true }).focus();
  expect(await isPaused(page)).toBe(true);
});
