/** What a visit may cost, in bytes and requests: seconds are measured by `npm run bench`, they move with the machine. */
import { expect, test } from '@playwright/test';
import { builtPages, isLessonPage } from '../support/dist.ts';
import { costOf } from '../support/cost.ts';

const lessons = builtPages()
  .filter(isLessonPage)
  .sort((a, b) => b.html.length - a.html.length);
const [worst, , , other] = lessons.map(({ path }) => path);

test('the first lesson of a visit needs few requests, and nothing in it jumps', async ({ page }) => {
  // A large screen shows a picture at once, and its code to show it large comes early.
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const cost = await costOf(page, () => page.goto(worst ?? ''));
  expect(cost.requests).toBeLessThanOrEqual(8);
  expect(cost.html).toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as Window & { seen?: { shift: number } }).seen?.shift)).toBe(0);
});

test('the second lesson of a visit brings its own page and nothing else', async ({ page }) => {
  // On a large screen an item of the second lesson may be near at once, and brings its code.
  await page.setViewportSize({ width: 360, height: 640 });
  // The server of the tests lets nothing be kept; what a hashed name promises is that it could be.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // Loaded, so all scripts are there, and then quiet.
  await page.goto(other ?? '');
  await page.waitForLoadState('networkidle');
  const first = new Set(asked.splice(0));
  await page.goto(worst ?? '');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path !== worst && !first.has(path))).toEqual([]);
});

test('a search brings little, and a further one less', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await page.waitForLoadState('networkidle');
  const ask = async (query: string) => {
    await page.locator('[name=q]').fill(query);
    await page.locator('[data-search] button').click();
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    await expect(page.locator('[data-search-results] mark').first()).toHaveText(new RegExp(query, 'i'));
  };
  expect((await costOf(page, () => ask('mật khẩu'))).all).toBeLessThanOrEqual(115_000);
  expect((await costOf(page, () => ask('chuyển tiền'))).all).toBeLessThanOrEqual(35_000);
});
