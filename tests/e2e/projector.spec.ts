/** A lesson on the wall of a learning centre: one projector, one clicker, no phones. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { catchSound, clock, isPaused, sounds } from '../support/listening.ts';
import { numbers, openWall, placeOf } from '../support/wall.ts';

const sample = '/chieu/huong-dan-khong-lam-thay/';
const walls = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

for (const viewport of walls) {
  test(`a whole lesson and its questions run by the keys of a clicker at ${viewport.width} @keyboard`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openWall(page, sample);
    const { of } = await numbers(page);
    const places = [placeOf(page)];
    for (let n = 2; n <= of; n += 1) {
      const answers = page.locator('.slide--reveal');
      const wasAsked = await page.locator('.slide--ask').count();
      // Whatever is still asked gives nothing away.
      if (wasAsked > 0) expect(await answers.count()).toBe(0);
      await page.keyboard.press(n % 2 ? 'PageDown' : 'ArrowRight');
      await expect.poll(() => numbers(page)).toEqual({ n, of });
      places.push(placeOf(page));
    }
    expect(new Set(places).size).toBe(of);
    expect(places.filter((place) => place.endsWith('-dap-an')).length).toBeGreaterThan(8);
    // At the end nothing more happens, and back is the way that one came.
    await page.keyboard.press('PageDown');
    expect(await numbers(page)).toEqual({ n: of, of });
    await page.keyboard.press('PageUp');
    expect(placeOf(page)).toBe(places.at(-2));
  });
}

test('the other keys: the ends, space, a dark wall, and letters that can be turned off @keyboard', async ({ page }) => {
  await openWall(page, sample);
  const { of } = await numbers(page);
  await page.keyboard.press('End');
  expect(await numbers(page)).toEqual({ n: of, of });
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  expect((await numbers(page)).n).toBe(2);
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Màn đen', pressed: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Màn đen', pressed: false })).toBeVisible();
  expect((await numbers(page)).n).toBe(2);
  await page.getByRole('button', { name: 'Phím bấm' }).click();
  await page.getByRole('checkbox', { name: 'Dùng phím chữ B và F' }).uncheck();
  await page.getByRole('button', { name: 'Trở lại bài' }).click();
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Màn đen', pressed: false })).toBeVisible();
});

test('two windows stay in step, whoever turns the page @keyboard', async ({ page, context }) => {
  const wall = page;
  await openWall(wall, sample);
  const leader = await context.newPage();
  await leader.goto('/dan/huong-dan-khong-lam-thay/');
  const place = leader.locator('[data-presenter-place]');
  await expect(place).toHaveText(/^Trang 1 trên/);
  await leader.getByRole('button', { name: 'Tiếp', exact: true }).click();
  await expect(place).toHaveText(/^Trang 2 trên/);
  await expect.poll(() => numbers(wall)).toMatchObject({ n: 2 });
  await wall.keyboard.press('PageDown');
  await expect(place).toHaveText(/^Trang 3 trên/);
  await expect(leader.locator('[data-presenter-now]')).toContainText('Tay ai bấm, người ấy nhớ');
  await expect(leader.locator('[data-presenter-next]')).toContainText('chỗ riêng tư');
  await leader.getByRole('button', { name: 'Màn đen' }).click();
  await expect(place).toHaveText(/Màn hình đang tắt/);
  await leader.getByRole('button', { name: 'Bắt đầu tính giờ bài' }).click();
  await expect(leader.locator('[data-presenter-left]')).toHaveText('Còn 8 phút trong 8 phút dự tính.');
});

/** Types how many hands each choice has. */
async function countHands(page: Page, hands: readonly number[]): Promise<void> {
  const fields = page.getByRole('textbox', { name: /^Số tay chọn/ });
  for (const [index, number] of hands.entries()) await fields.nth(index).fill(String(number));
}

test('hands are counted, asked for a second time, and shown with the answer, which hides until then @keyboard', async ({
  page,
}) => {
  await openWall(page, `${sample}#cau-bac-dua-may-1`);
  const wall = page.locator('.wall');
  await expect(wall).not.toContainText('Đúng:');
  await countHands(page, [20, 31, 7]);
  await page.getByRole('button', { name: 'Thêm một tay cho B' }).click();
  await page.getByRole('button', { name: 'Hỏi lại lần hai' }).click();
  await expect(page.getByText('Lần hai. Số tay lần một đã được giữ lại.')).toBeVisible();
  await countHands(page, [3, 55, 0]);
  // What was counted survives a reload of this tab.
  await page.reload();
  await page.getByRole('button', { name: 'Tiếp', exact: true }).click();
  const right = wall.getByRole('listitem').filter({ hasText: 'Ngắt lời bác' });
  await expect(right).toContainText('Đúng');
  await expect(right).toContainText('Lần một: 32 tay');
  await expect(right).toContainText('Lần hai: 55 tay');
  await expect(wall.locator('.slide')).toContainText('Chỗ riêng tư thì người học tự gõ.');
});

test('a screen is read aloud once it was asked for, and the next one when it was turned to @keyboard', async ({
  page,
  context,
}) => {
  await catchSound(context);
  await openWall(page, `${sample}#dau`);
  await page.getByRole('button', { name: 'Đọc to' }).click();
  await sounds(page, 1);
  const before = await clock(page);
  await page.getByRole('button', { name: 'Tiếp', exact: true }).click();
  // The story begins behind the title and the outcome, which were still being read.
  await sounds(page, before + 1);
  expect(await isPaused(page)).toBe(false);
  await page.getByRole('button', { name: 'Thôi đọc' }).click();
  await expect.poll(() => isPaused(page)).toBe(true);
});

test('no kind of screen has a fault that axe can find, in no theme @keyboard', async ({ page }) => {
  test.setTimeout(180_000);
  for (const place of ['dau', 'chi-bang-loi-2', 'cau-bac-dua-may-1', 'cau-bac-dua-may-1-dap-an', 'nho-ba-dieu-1']) {
    await openWall(page, `${sample}#${place}`);
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      expect(await axeFaults(page), `${place}, ${theme}`).toEqual([]);
    }
  }
  await page.getByRole('button', { name: 'Phím bấm' }).click();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a long lesson in the letters of a wall @keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(sample);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
    const sizes = await page
      .locator('article :is(p, li, h1, h2, h3, summary, span):visible')
      .evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
  });
});
