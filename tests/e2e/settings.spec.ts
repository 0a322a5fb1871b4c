/** What a learner chose in "Cài đặt", on other pages: size, colours, width, one step at a time, the ruler; and pictures shown large. */
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { sampleLesson } from '../support/lessons.ts';

const lesson = sampleLesson().path;

const choose = (page: Page, group: string, choice: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();

const htmlOf = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));

const pixels = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => parseFloat(getComputedStyle(element).getPropertyValue(name)), property);

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe('the text size of the learner’s group', () => {
  test('holds on every page once the group’s page was opened, and is what the settings show', async ({ page }) => {
    await page.goto('/nhom/nguoi-cao-tuoi/');
    for (const path of ['/', '/tro-giup/', '/nhom/can-bo/cuoc-goi-lua/', '/cai-dat/']) {
      await page.goto(path);
      expect((await htmlOf(page)).text, path).toBe('125');
    }
    await expect(page.getByRole('radio', { name: '125 phần trăm' })).toBeChecked();
  });

  test('gives way to the learner’s own, and comes back when the choices are taken back', async ({ page }) => {
    await page.goto('/nhom/nguoi-cao-tuoi/');
    await page.goto('/cai-dat/');
    await choose(page, 'Cỡ chữ', '100 phần trăm');
    await page.goto('/nhom/nguoi-cao-tuoi/');
    expect((await htmlOf(page)).text).toBe('100');
    await page.goto('/cai-dat/');
    await page.getByRole('button', { name: 'Đặt lại như ban đầu' }).click();
    await expect(page.getByRole('radio', { name: '125 phần trăm' })).toBeChecked();
    expect((await htmlOf(page)).text).toBe('125');
  });
});

test.describe('how the page looks', () => {
  test('is as chosen before any script file has come', async ({ page }) => {
    await page.goto('/cai-dat/');
    await choose(page, 'Màu nền và màu chữ', 'Nền trắng, chữ thật rõ');
    await choose(page, 'Khoảng cách giữa các dòng', 'Thật thưa');
    await choose(page, 'Bề ngang của bài', 'Hẹp hơn: dòng ngắn, đỡ lạc dòng');
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(lesson);
    const { theme, lines, width } = await htmlOf(page);
    expect([theme, lines, width]).toEqual(['contrast-light', 'taller', 'narrow']);
    const size = await pixels(page, '.lesson p', 'font-size');
    expect((await pixels(page, '.lesson p', 'line-height')) / size).toBeCloseTo(2.4, 1);
    expect(await pixels(page, 'main', 'max-width')).toBeCloseTo(26 * size, 0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('fits the narrowest screen with everything at its largest', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/cai-dat/');
    await choose(page, 'Cỡ chữ', '200 phần trăm');
    await choose(page, 'Khoảng cách giữa các chữ', 'Thưa hơn, dễ đọc hơn');
    await choose(page, 'Bề ngang của bài', 'Rộng hơn: hợp với màn hình lớn');
    await choose(page, 'Học từng bước một', 'Có: mỗi lần chỉ hiện một ý, bấm Tiếp để sang ý sau');
    for (const path of ['/cai-dat/', '/chu-to-tuong-phan/', lesson]) {
      await page.goto(path);
      if (path === lesson) await expect(page.getByRole('button', { name: 'Tiếp', exact: true })).toBeVisible();
      expect(await sidewaysScroll(page), path).toBe(0);
    }
  });
});

test.describe('one step at a time', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/cai-dat/');
    await choose(page, 'Học từng bước một', 'Có: mỗi lần chỉ hiện một ý, bấm Tiếp để sang ý sau');
    await page.goto(lesson);
  });

  test('leads through the whole lesson, with "Quay lại" always in the same spot', async ({ page }) => {
    const back = page.getByRole('button', { name: 'Quay lại', exact: true });
    const next = page.getByRole('button', { name: 'Tiếp', exact: true });
    await expect(back).toBeVisible();
    const spot = await back.boundingBox();
    expect(spot?.height).toBeGreaterThanOrEqual(44);
    const seen = new Set<string>();
    while ((await next.getAttribute('aria-disabled')) === null) {
      await next.click();
      expect(await back.boundingBox()).toEqual(spot);
      seen.add(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      await expect(page.locator(':focus')).toBeInViewport();
    }
    expect(seen.size).toBeGreaterThan(4);
    await expect(page.getByRole('button', { name: 'Tôi học xong bài này' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('prints the whole lesson', async ({ page }) => {
    await expect(page.getByRole('button', { name: 'Tiếp', exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.lesson > .section').last()).toBeVisible();
  });
});

test('the ruler lies over no press and follows the focus', async ({ page, isMobile }) => {
  await page.goto('/cai-dat/');
  await choose(page, 'Thước đọc', 'Có: hai vạch ngang giúp khỏi lạc dòng');
  await page.goto('/tro-giup/');
  const ruler = page.locator('.ruler');
  await expect(ruler).toBeVisible();
  const link = page.getByRole('link', { name: 'Học bằng tai', exact: true });
  await link.focus();
  const [line, target] = await Promise.all([ruler.boundingBox(), link.boundingBox()]);
  expect((line?.y ?? 0) < (target?.y ?? 0) && (line?.y ?? 0) + (line?.height ?? 0) > (target?.y ?? 0)).toBe(true);
  await (isMobile ? link.tap() : link.click());
  await expect(page).toHaveURL(/hoc-bang-tai/);
});

test.describe('"Xem hình to"', () => {
  test('is opened, used and left by keys, and gives the place back', async ({ page }) => {
    await page.goto(lesson);
    const picture = page.locator('.lesson .picture').first();
    await picture.scrollIntoViewIfNeeded();
    const open = picture.getByRole('button', { name: /^Xem hình to: / });
    await expect(open).toBeVisible();
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Hình phóng to' });
    await expect(dialog.getByRole('button', { name: 'Đóng' })).toBeFocused();
    const large = dialog.locator('svg');
    const before = (await large.boundingBox())?.width ?? 0;
    await dialog.getByRole('button', { name: 'To hơn' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await large.boundingBox())?.width).toBeCloseTo(2 * before, -1);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(open).toBeFocused();
  });

  test('moves nothing when its buttons come', async ({ page }) => {
    await page.goto(lesson, { waitUntil: 'commit' });
    const picture = page.locator('.lesson .picture').first();
    await picture.waitFor();
    const height = (await picture.boundingBox())?.height;
    await picture.scrollIntoViewIfNeeded();
    await expect(picture.getByRole('button')).toBeVisible();
    expect((await picture.boundingBox())?.height).toBe(height);
  });
});
