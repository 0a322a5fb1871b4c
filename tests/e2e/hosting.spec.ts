/**
 * The course on the web server that most will put it on: nginx as Debian has it, with the settings of hosting/. A site that was
 * built for a folder of a shared host (BASE_PATH) is served from there: `OUT_DIR=<folder> npm run test:e2e -- hosting.spec`.
 */
import { expect, test } from '@playwright/test';
import { builtPages, distFolder } from '../support/dist.ts';
import { catchSound, clock, opener, sounds } from '../support/listening.ts';
import { startServer, type RunningServer } from '../support/web-servers.ts';

const home = builtPages().find(({ path }) => path === '/')?.html ?? '';
const base = (/data-base="([^"]*)"/.exec(home)?.[1] ?? '/').replace(/\/$/, '');

test.use({ serviceWorkers: 'allow' });
test.slow();

let server: RunningServer;
test.beforeEach(async () => {
  server = await startServer('nginx', { dist: distFolder, base });
});
test.afterEach(() => server.stop());

test('from nginx a lesson is found, answered, heard from any place, and read again when the server is gone', async ({
  page,
  context,
}) => {
  await catchSound(context);
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) answers.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(`http://127.0.0.1:${String(server.port)}${base}/`);
  await page.locator(`a[href="${base}/nhom/nong-dan/"]`).click();
  await page.locator('[data-lesson-link="cuoc-goi-lua"]').click();
  await expect(page.locator('body')).toHaveAttribute('data-page', 'lesson');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const { scope } = await page.evaluate(async () => {
    const { scope } = await navigator.serviceWorker.ready;
    return { scope };
  });
  expect(new URL(scope).pathname).toBe(`${base}/`);

  const item = page.locator('quiz-item').first();
  await item.scrollIntoViewIfNeeded();
  await item.locator('input').first().check();
  await item.locator('button[type="submit"]').click();
  await expect(item.locator('.quiz-item__live')).toHaveText(/\S/);

  await opener(page).click();
  await sounds(page);
  await page.evaluate(() => {
    if (window.sound) window.sound.currentTime = 60;
  });
  await sounds(page, 60);
  expect(await clock(page)).toBeGreaterThan(60);
  expect(await page.evaluate(() => window.violations)).toBeUndefined();
  expect(answers).toEqual([]);

  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await server.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await item.scrollIntoViewIfNeeded();
  await expect(item.locator('.quiz-item__earlier')).toBeVisible();
  await page.goto(new URL(`${base}/nhom/can-bo/`, page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đang không có mạng');
});
