/** Progress goes from one phone to another: by a link as a QR code carries it, and by digits. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { sampleLesson } from '../support/lessons.ts';

const themes = ['light', 'dark', 'contrast'] as const;

/** A learner reads a lesson to its end mark, and comes to the page by its link. */
async function learnAndCome(page: Page): Promise<void> {
  await page.goto(sampleLesson().path);
  await page.getByRole('button', { name: 'Tôi học xong bài này' }).click();
  await expect(page.getByText('Đã ghi: học xong bài này.')).toBeVisible();
  await page.goto('/tien-do/');
  await page.getByRole('link', { name: 'Chuyển sang máy khác' }).click();
  await expect(page.getByText(/^Máy này có 1 bài đã xong/)).toBeVisible();
}

/** What the QR code on the page says, as the other phone's camera would read it. */
async function linkShown(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Hiện mã QR' }).click();
  await expect(page.getByRole('img', { name: 'Mã QR chứa tiến độ' })).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Chép đường dẫn của mã này' }).click();
  await expect(page.getByText(/^Đã chép\./)).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A phone of its own: nothing of the first one is on it. */
async function otherPhone(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' })).newPage();
}

test('a code shown on one phone brings its progress to another one, which asks first', async ({ page, browser }) => {
  await learnAndCome(page);
  const link = await linkShown(page);
  expect(new URL(link).pathname).toBe('/chuyen-may/');
  const other = await otherPhone(browser);
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Tiến độ từ máy kia' })).toBeFocused();
  await expect(other.getByText(/^Mã này có 1 bài đã xong/)).toBeVisible();
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  await other.getByRole('button', { name: 'Thêm vào máy này' }).click();
  await expect(other.getByText(/^Đã thêm\. Máy này giờ có 1 bài đã xong\./)).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  await other.goto('/tien-do/');
  await expect(other.getByText(/^đã xong 1 trên/).first()).toBeVisible();
  await other.context().close();
});

test('what was added by mistake goes again, and the same link may be opened once more', async ({ page, browser }) => {
  await learnAndCome(page);
  const link = await linkShown(page);
  const other = await otherPhone(browser);
  await other.goto(link);
  await other.getByRole('button', { name: 'Thêm vào máy này' }).click();
  await other.getByRole('button', { name: 'Bỏ phần vừa thêm' }).click();
  await expect(other.getByText('Đã bỏ phần vừa thêm. Máy này như trước.')).toBeVisible();
  await expect(other.getByText(/^Máy này chưa có bài học nào/)).toBeVisible();
  await other.goto('/');
  await other.goto(link);
  await other.getByRole('button', { name: 'Thêm vào máy này' }).click();
  await expect(other.getByText(/^Đã thêm\./)).toBeVisible();
  await other.context().close();
});

test('digits read out are typed on another phone', async ({ page, browser }) => {
  await learnAndCome(page);
  const digits = await page.locator('[data-transfer-digits]').innerText();
  const other = await otherPhone(browser);
  await other.goto('/chuyen-may/');
  await other.getByLabel('Gõ dãy số từ máy kia').fill(digits.replaceAll('\n', '-'));
  await other.getByRole('button', { name: 'Xem dãy số' }).click();
  await expect(other.getByText(/^Dãy số này có 1 bài đã xong\./)).toBeVisible();
  await other.getByRole('button', { name: 'Thêm vào máy này' }).click();
  await expect(other.getByText(/^Đã thêm\./)).toBeVisible();
  await other.context().close();
});

test('a damaged link is refused with a sentence, and what is here stays', async ({ page }) => {
  await learnAndCome(page);
  const before = await page.evaluate(() => localStorage.getItem('course.progress'));
  await page.goto('/chuyen-may/#ma=AAAA<img src=x onerror=alert(1)>');
  await page.reload();
  await expect(page.getByText(/^Mã này không đủ hoặc đã hỏng\./)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('course.progress'))).toBe(before);
});

test('a guest receives progress into this tab only', async ({ page, browser }) => {
  await learnAndCome(page);
  const link = await linkShown(page);
  const other = await otherPhone(browser);
  await other.goto('/nguoi-hoc/');
  await other.getByRole('button', { name: 'Học như khách' }).click();
  await expect(other.getByText(/Khách đang học/)).toBeVisible();
  await other.goto(link);
  await expect(other.getByText(/Khách đang học/)).toBeVisible();
  await other.getByRole('button', { name: 'Thêm vào máy này' }).click();
  await expect(other.getByText(/^Đã thêm\./)).toBeVisible();
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await other.context().close();
});

test('the codes, shown, have no fault that axe can find in any theme, and are black on white in all', async ({
  page,
}) => {
  await learnAndCome(page);
  const link = await linkShown(page);
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    expect(await axeFaults(page)).toEqual([]);
    const fills = page.locator('.qr > *').evaluateAll((all) => all.map((shape) => getComputedStyle(shape).fill));
    expect(await fills).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  }
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByText(/Máy này đã có đủ những gì trong mã/)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});
