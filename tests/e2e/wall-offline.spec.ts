/** A hall without network: the server is really stopped, and what was kept before must do. */
import { expect, test, type Page } from '@playwright/test';
import { openSite, type SiteServer } from '../support/site-server.ts';
import { numbers, openWall, placeOf } from '../support/wall.ts';

let site: SiteServer;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.stop().catch(() => undefined));
test.use({ serviceWorkers: 'allow' });

/** Goes through the lesson on the wall by the key of a clicker; how many answers it showed. */
async function clickThrough(page: Page): Promise<number> {
  const { of } = await numbers(page);
  let answers = 0;
  for (let n = 2; n <= of; n += 1) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => numbers(page)).toEqual({ n, of });
    answers += await page.locator('.slide--reveal').count();
  }
  return answers;
}

async function expectSamePlaceAfterReload(page: Page): Promise<void> {
  const place = placeOf(page);
  const { n, of } = await numbers(page);
  await page.reload();
  await expect.poll(() => numbers(page)).toEqual({ n, of });
  expect(placeOf(page)).toBe(place);
}

const isReady = (page: Page) =>
  expect(page.locator('[data-job-text]')).toHaveText(/^Đã tải xong/, { timeout: 120_000 });

test('a whole evening runs from a kept path: two lessons, their leader’s window, their papers @keyboard', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${site.url}/da-tai/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.locator('[data-get-voice]').uncheck();
  await page.getByRole('button', { name: /^Tải cả lộ trình: Nông dân/ }).click();
  await isReady(page);
  await site.stop();

  const evening = `${site.url}/buoi-hoc/buoi-cua-nha-nong/`;
  await page.goto(evening);
  await page.getByRole('button', { name: 'Bắt đầu buổi học' }).click();
  for (const lesson of ['xem-du-bao-mua-bao', 'hoi-may-ve-sau-benh']) {
    await page.getByRole('button', { name: 'Bước tiếp' }).click();
    await expect(page.locator('[data-evening-wall]')).toHaveAttribute('href', new RegExp(`/chieu/${lesson}/$`));
    const leader = await context.newPage();
    await leader.goto(`${site.url}/dan/${lesson}/`);
    await openWall(page, `${site.url}/chieu/${lesson}/`);
    expect(await clickThrough(page)).toBeGreaterThan(1);
    const { n, of } = await numbers(page);
    await expect(leader.locator('[data-presenter-place]')).toContainText(`${n} trên ${of}`);
    await expectSamePlaceAfterReload(page);
    await leader.goto(`${site.url}/in/bai/${lesson}/`);
    await expect(leader.getByRole('heading', { name: 'Nguồn của bài' })).toBeVisible();
    await leader.close();
    // The plan remembers its step, though the page was left.
    await page.goto(evening);
  }
  await expect(page.locator('[data-evening-place]')).toHaveText(/^Bước 3 trên /);
});

for (const viewport of [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
]) {
  test(`a kept lesson and its questions run at ${viewport.width} @keyboard`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(viewport);
    await page.goto(`${site.url}/da-tai/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const card = page.locator('#nong-dan');
    await card.getByText('Chỉ tải một bài').click();
    await card.locator('[data-get-lesson="cuoc-goi-lua"]').click();
    await isReady(page);
    await site.stop();
    await openWall(page, `${site.url}/chieu/cuoc-goi-lua/`);
    expect(await clickThrough(page)).toBeGreaterThan(3);
    await expectSamePlaceAfterReload(page);
  });
}
