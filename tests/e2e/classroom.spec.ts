/** A shared computer of a learning centre: nobody's progress stays, the log of sessions does; and the view of a helper. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { sampleLesson } from '../support/lessons.ts';
import { openWall } from '../support/wall.ts';

const lesson = 'huong-dan-khong-lam-thay';

async function begin(page: Page, place: string, heads: string): Promise<void> {
  await page.goto('/lop-hoc/');
  await page.getByLabel('Nơi học').fill(place);
  await page.getByLabel('Số người dự').fill(heads);
  await page.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
  await expect(page.getByText(`Đã mở buổi học ở ${place}, ${heads} người.`)).toBeVisible();
}

test('in class mode no progress stays, also when the tab is closed and another opened @keyboard', async ({
  page,
  context,
}) => {
  await page.goto('/lop-hoc/');
  await page.getByRole('button', { name: 'Bật chế độ lớp học' }).click();
  await expect(page.getByText('Chế độ lớp học đang bật.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.close();

  const next = await context.newPage();
  await next.goto(sampleLesson().path);
  await next.getByRole('button', { name: 'Tôi học xong bài này' }).click();
  await expect(next.getByText('Đã ghi: học xong bài này.')).toBeVisible();
  expect(await next.evaluate(() => Object.keys(localStorage))).toEqual(['lopHoc']);
  await next.close();

  const last = await context.newPage();
  await last.goto('/');
  await expect(last.getByRole('link', { name: /Học tiếp|Đã học xong/ })).toBeHidden();
  await last.goto('/lop-hoc/');
  await last.getByRole('button', { name: 'Tắt chế độ lớp học' }).click();
  expect(await last.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
});

test('the log takes what the wall shows and counts, survives a reload, and goes out as a file', async ({ page }) => {
  await begin(page, '=Nhà văn hóa thôn 3', '58');
  await openWall(page, `/chieu/${lesson}/`);
  const hands = page.getByRole('textbox', { name: /^Số tay chọn/ }).first();
  while (!(await hands.isVisible())) await page.keyboard.press('PageDown');
  await hands.fill('17');
  while ((await page.locator('.slide--reveal').count()) === 0) await page.keyboard.press('PageDown');
  await page.goto('/lop-hoc/');
  await page.reload();
  const log = page.getByRole('region', { name: 'Sổ buổi học' });
  await expect(log.getByText('1 buổi, 58 lượt người dự')).toBeVisible();
  await expect(log.getByText(/Bài đã chiếu: ./)).toBeVisible();
  await expect(log.getByText(/A: 17/)).toBeVisible();

  await expect(log.getByLabel('Báo cáo của tháng')).toHaveValue(/^\d{4}-\d\d$/);

  const download = page.waitForEvent('download');
  await log.getByRole('button', { name: /Tải sổ về/ }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFNgày,Nơi học,Số người,Bài đã chiếu,Câu hỏi,Số tay lần một,Số tay\r\n/);
  expect(csv).toMatch(/\r\n\d{4}-\d\d-\d\d,'=Nhà văn hóa thôn 3,58,.*A: 17\r\n$/);

  await page.emulateMedia({ media: 'print' });
  await expect(log.getByText(/A: 17/)).toBeVisible();
  await expect(log.locator('p', { hasText: /^Tháng \d+ năm \d{4}$/ })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await log.getByRole('button', { name: 'Xóa hết sổ' }).click();
  expect(await page.evaluate(() => localStorage.getItem('class.log'))).toBeNull();
  await log.getByRole('button', { name: 'Lấy lại sổ' }).click();
  await expect(log.getByText(/A: 17/)).toBeVisible();
});

test('a helper goes through a lesson by keyboard, and the learner ticks at the end @keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/cam-tay/${lesson}/`);
  await expect(page.getByText('Không bấm hộ. Chỉ bằng lời, rồi chờ.')).toBeVisible();
  const next = page.getByRole('button', { name: 'Bước tiếp' });
  await expect(next).toBeVisible();
  const box = await next.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(48);
  expect(await axeFaults(page)).toEqual([]);
  for (let presses = 0; presses < 40 && (await next.getAttribute('aria-disabled')) !== 'true'; presses += 1) {
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h2:focus, h3:focus')).toBeVisible();
  }
  const tick = page.getByRole('checkbox').first();
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  expect(await axeFaults(page)).toEqual([]);
  await page.reload();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the helper view is one page with everything', async ({ page }) => {
    await page.goto(`/cam-tay/${lesson}/`);
    await expect(page.getByRole('heading', { name: 'Người học tự đánh dấu' })).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expect(page.getByText('Không bấm hộ. Chỉ bằng lời, rồi chờ.')).toBeVisible();
  });
});
