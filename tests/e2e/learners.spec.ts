/** Several learners on one phone: each finds their own things, a guest leaves none. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { sampleLesson } from '../support/lessons.ts';

/** Reads a lesson to its end mark, so that there is progress to keep. */
async function finishLesson(page: Page): Promise<void> {
  await page.goto(sampleLesson().path);
  await page.getByRole('button', { name: 'Tôi học xong bài này' }).click();
  await expect(page.getByText('Đã ghi: học xong bài này.')).toBeVisible();
}

async function addLearner(page: Page, name: string): Promise<void> {
  await page.goto('/nguoi-hoc/');
  const form = page.getByRole('region', { name: 'Thêm người học' });
  await form.getByRole('textbox').fill(name);
  await form.getByText('Con cá').click();
  await form.getByRole('button', { name: 'Thêm và bắt đầu học' }).click();
  await expect(page.getByText(`${name} đang học`)).toBeVisible();
}

const keptOnDevice = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

test('a second learner begins with nothing, and the first one finds everything as it was', async ({ page }) => {
  await finishLesson(page);
  await addLearner(page, 'Cu Bin');
  await expect(page.getByRole('link', { name: /Học tiếp|Đã học xong/ })).toBeHidden();
  await page.goto('/cai-dat/');
  await page.getByText('Nền tối').click();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Người học thứ nhất học' }).click();
  await expect(page.getByText('Người học thứ nhất đang học')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('link', { name: /Học tiếp|Đã học xong/ })).toBeVisible();
});

test('a page left open by one learner opens anew when the phone is handed over', async ({ page, context }) => {
  await page.goto(sampleLesson().path);
  const other = await context.newPage();
  const reloaded = page.waitForEvent('load');
  await addLearner(other, 'Cu Bin');
  await reloaded;
  await page.getByRole('button', { name: 'Tôi học xong bài này' }).click();
  expect(await keptOnDevice(page)).toContain('course.k2.progress');
});

test('a guest learns, and leaves nothing on the phone', async ({ page }) => {
  await page.goto('/nguoi-hoc/');
  await page.getByRole('button', { name: 'Học như khách' }).click();
  await expect(page.getByText(/Khách đang học/)).toBeVisible();
  await finishLesson(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Học tiếp|Đã học xong/ })).toBeVisible();
  expect(await keptOnDevice(page)).toEqual([]);
});

test('the list of learners, opened wide, has no fault that axe can find', async ({ page }) => {
  await addLearner(page, 'Cu Bin');
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('/nguoi-hoc/');
  await page.getByText('Sửa hoặc xóa Cu Bin').click();
  expect(await axeFaults(page)).toEqual([]);
});
