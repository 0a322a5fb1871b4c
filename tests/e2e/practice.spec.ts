/** The practice phone in a real browser: by keyboard, in sight, in every theme, without script and on paper. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';

const lesson = '/nhom/nguoi-cao-tuoi/lam-quen-dien-thoai/';
const phone = (page: Page) => page.locator('practice-phone').first();
const heading = (page: Page) => phone(page).getByRole('heading', { level: 4 });

/** Presses a button of the phone by keyboard, once the phone is there. */
async function press(page: Page, name: string): Promise<void> {
  await phone(page).getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await phone(page).getByLabel(label).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`a task can be done by keyboard, with nothing that axe finds: ${theme}`, async ({ page }) => {
    await page.addInitScript(
      (theme) => localStorage.setItem('course.settings', JSON.stringify({ v: 1, theme })),
      theme,
    );
    await page.goto(lesson);
    const axe = () => axeFaults(page, 'practice-phone');
    await press(page, 'Cuộc gọi khẩn cấp');
    await expect(phone(page)).toContainText('Lúc này chưa cần.');
    expect(await axe()).toEqual([]);
    await press(page, 'Mở khóa');
    await expect(heading(page)).toBeFocused();
    await type(page, 'Số mở máy', '999999');
    await expect(phone(page).getByLabel('Số mở máy')).toHaveValue('');
    expect(await axe()).toEqual([]);
    await type(page, 'Số mở máy', '246810');
    for (const name of ['Cài đặt', 'Màn hình', 'Cỡ chữ']) {
      await press(page, name);
      await expect(heading(page)).toBeFocused();
    }
    await press(page, 'To hơn');
    await press(page, 'To hơn');
    expect(await axe()).toEqual([]);
    await press(page, 'Xong');
    await expect(heading(page)).toHaveText('Chữ đã to');
    await expect(heading(page)).toBeFocused();
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain('lam-quen-dien-thoai/mo-khoa-chu-to');
    expect(kept).not.toMatch(/999999|246810/);
    expect(page.url()).not.toMatch(/999999|246810/);
  });
}

test('a task fits a small screen with text twice as large, and the instruction comes into sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('course.settings', JSON.stringify({ v: 1, textSize: 200 })));
  await page.goto(lesson);
  await press(page, 'Mở khóa');
  await expect(heading(page)).toBeFocused();
  await expect(phone(page).locator('.practice__say')).toBeInViewport();
  const tooWide = await phone(page).evaluate((host) =>
    [...host.querySelectorAll('*')]
      .filter((el) => el.getBoundingClientRect().right > host.getBoundingClientRect().right + 1)
      .map((el) => el.className),
  );
  expect(tooWide).toEqual([]);
  const small = await phone(page)
    .locator('button, input, summary')
    .evaluateAll((controls) => controls.filter((el) => el.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
});

test('the field that looks like a password asks no help of the browser', async ({ page }) => {
  await page.goto(lesson);
  await press(page, 'Mở khóa');
  const field = phone(page).getByLabel('Số mở máy');
  await expect(field).toHaveAttribute('spellcheck', 'false');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  expect(await field.getAttribute('name')).toBeNull();
});

test('the steps in words are folded with script and open on paper', async ({ page }) => {
  await page.goto(lesson);
  const walk = phone(page).getByText('Gõ số tập 246810, rồi bấm Mở máy.');
  await expect(walk).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(walk).toBeVisible();
  await expect(heading(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a task is its title, its goal and its steps in words', async ({ page }) => {
    await page.goto(lesson);
    await expect(phone(page).getByRole('heading', { level: 3 })).toHaveText('Máy tập: Mở khóa rồi cho chữ to');
    await expect(phone(page).getByRole('listitem').filter({ hasText: 'Bấm Cỡ chữ.' })).toBeVisible();
    await expect(phone(page).getByRole('button')).toHaveCount(0);
  });
});
