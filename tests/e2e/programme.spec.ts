/** An evening in a learning centre: chosen or put together, run from one page, and handed on as a link. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';

const ready = '/buoi-hoc/khong-mat-tien-vi-cuoc-goi-la/';
const place = (page: Page) => page.locator('[data-evening-place]');

test('a ready evening goes from step to step and remembers its place after a reload', async ({ page }) => {
  await page.goto(ready);
  await page.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
  await expect(place(page)).toHaveText('Bước 1 trên 6: Mở đầu');
  await page.getByRole('button', { name: 'Bước tiếp' }).click();
  await expect(place(page)).toHaveText('Bước 2 trên 6: Bài: Cuộc gọi lừa: dừng, tắt máy, hỏi lại');
  await page.reload();
  await expect(place(page)).toHaveText(/^Bước 2 trên 6/);
  await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
  await expect(page.locator('[data-evening-wall]')).toHaveAttribute('href', /\/chieu\/cuoc-goi-lua\/$/);
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('/buoi-hoc/');
  await expect(page.getByText('Đang ở bước 2 trên 6.')).toBeVisible();
});

test('picked lessons make a plan that its address carries to another device', async ({ page, browser }) => {
  await page.goto('/buoi-hoc/');
  await page.getByText('Bài chung cho mọi nhóm').click();
  for (const name of [/^Vào mạng/, /^Cuộc gọi lừa/]) await page.getByRole('checkbox', { name }).check();
  await expect(page.locator('[data-plan-step]')).toHaveCount(4);
  await expect(page.locator('[data-own] [data-own-said]')).toContainText('Vừa một buổi 60 phút.');
  expect(await axeFaults(page)).toEqual([]);
  const address = page.url();
  expect(address).toMatch(/#1~m5~vao-mang\.\d+~cuoc-goi-lua\.\d+~k5$/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await expect(other.locator('[data-plan-title]')).toHaveText([/Mở đầu/, /Vào mạng/, /Cuộc gọi lừa/, /Kết thúc/]);
  await other.getByRole('button', { name: 'Đưa lên trước: Cuộc gọi lừa' }).click();
  await other.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
  await other.getByRole('button', { name: 'Bước tiếp' }).click();
  // The plan is kept here, so that it comes back without its address.
  await other.goto('/buoi-hoc/');
  await expect(place(other)).toHaveText(/^Bước 2 trên 4: Bài: Cuộc gọi lừa/);
  await other.context().close();
});

test('a damaged link says so and leaves the page whole', async ({ page }) => {
  await page.goto('/buoi-hoc/#1~m5~<img src=x onerror=alert(1)>.9~k5');
  await expect(page.getByRole('alert')).toHaveText(/không đọc được kế hoạch/);
  await expect(page.locator('[data-own]')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the ready evenings and their plans can be read', async ({ page }) => {
    await page.goto('/buoi-hoc/');
    await page.getByRole('link', { name: 'Tối nay: không mất tiền vì cuộc gọi lạ' }).click();
    await expect(page.getByText('Phút 5 đến 21')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Chiếu lên màn hình: Cuộc gọi lừa/ })).toBeVisible();
  });
});
