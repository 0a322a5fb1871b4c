/** Learning without network: each test has a server of its own and really stops it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { distFolder } from '../support/dist.ts';
import { openSite, type SiteServer } from '../support/site-server.ts';

let site: SiteServer;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.stop().catch(() => undefined));
test.use({ serviceWorkers: 'allow' });
test.slow();

/**
 * What the worker and the lists of downloads do: nothing of that asks how large the screen is, so the phone alone does it. On both are looked at
 * the page itself and a lesson that is kept.
 */
const onPhone = { tag: '@phone' };

const LESSON = '/nhom/nong-dan/cuoc-goi-lua/';
const TITLE = 'Cuộc gọi lừa: dừng, tắt máy, hỏi lại';

/** Opens a page and waits until the worker has it all. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
}

async function keepLesson(page: Page): Promise<void> {
  await visit(page, '/da-tai/');
  const card = page.locator('#nong-dan');
  await card.getByText('Chỉ tải một bài').click();
  await card.locator('[data-get-lesson="cuoc-goi-lua"]').click();
}

const firstItem = (page: Page) => page.locator('quiz-item').first();

async function answerFirst(page: Page): Promise<void> {
  await firstItem(page).scrollIntoViewIfNeeded();
  await firstItem(page).locator('input').first().check();
  await firstItem(page).locator('button[type="submit"]').click();
  await expect(firstItem(page).locator('.quiz-item__live')).toHaveText(/\S/);
}

/** The answer of an earlier visit is there. */
async function remembersFirst(page: Page): Promise<void> {
  await firstItem(page).scrollIntoViewIfNeeded();
  await expect(firstItem(page).locator('.quiz-item__earlier')).toBeVisible();
}

const keptList = (page: Page) => page.getByRole('region', { name: 'Đang giữ trong máy' });
/** Waits for the end of a download; how long that takes on a busy machine is nobody's business. */
const isReady = (page: Page) =>
  expect(page.locator('[data-job-text]')).toHaveText(/^Đã tải xong/, { timeout: 120_000 });

test('what was visited can be read without network, and what was not leads to a page that helps', async ({ page }) => {
  await visit(page, LESSON);
  await page.reload();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await site.stop();
  await page.goto(site.url + LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await page.goto(`${site.url}/nhom/can-bo/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đang không có mạng');
  await page.getByRole('region', { name: 'Những trang đã mở gần đây' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
});

test('a kept lesson is read, answered, heard from any place and searched without network', async ({ page }) => {
  await keepLesson(page);
  await isReady(page);
  await expect(keptList(page).getByRole('link', { name: TITLE })).toBeVisible();
  await site.stop();
  await page.goto(site.url + LESSON);
  await answerFirst(page);
  await page.locator('[data-finish]').click();
  await expect(page.locator('[data-finish-said]')).toHaveText(/\S/);
  const part = await page.evaluate(async () => {
    const track = document.querySelector<HTMLElement>('[data-track]')?.dataset.track ?? '';
    const answer = await fetch(`${track}.webm`, { headers: { range: 'bytes=100-199' } });
    const audio = new Audio(`${track}.webm`);
    await new Promise((resolve) => (audio.onloadedmetadata = resolve));
    audio.currentTime = 60;
    await new Promise((resolve) => (audio.onseeked = resolve));
    const { headers, status } = answer;
    return { status, range: headers.get('content-range'), bytes: (await answer.blob()).size, at: audio.currentTime };
  });
  expect(part).toEqual({ status: 206, range: expect.stringMatching(/^bytes 100-199\/\d+$/), bytes: 100, at: 60 });
  await page.getByRole('link', { name: 'Tìm' }).click();
  await page.getByRole('searchbox').fill('cuộc gọi lừa');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('link', { name: /Cuộc gọi lừa: dừng/ }).first()).toBeVisible();
  await page.goto(`${site.url}/tien-do/`);
  await expect(page.getByText('đã xong 1 trên').first()).toBeVisible();
  await page.goto(site.url + LESSON);
  await remembersFirst(page);
});

test('a kept lesson costs nothing the next time', onPhone, async ({ page }) => {
  await keepLesson(page);
  await isReady(page);
  site.asked.length = 0;
  await page.goto(site.url + LESSON, { waitUntil: 'networkidle' });
  // The browser itself looks whether there is a newer worker.
  expect(site.asked.filter((path) => path !== '/sw.js')).toEqual([]);
});

test('of a further lesson only that comes which the device does not have', onPhone, async ({ page }) => {
  await visit(page, LESSON);
  site.asked.length = 0;
  const other = '/nhom/nong-dan/chup-anh-tim-lai-anh/';
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  const response = await page.goto(site.url + other, { waitUntil: 'networkidle' });
  expect(site.asked.filter((path) => path.startsWith(other))).toEqual([
    expect.stringMatching(/\/khac\.\d+-\w{4}\.txt$/),
  ]);
  expect(await response?.text()).toBe(await readFile(join(distFolder, other, 'index.html'), 'utf8'));
  expect(troubles).toEqual([]);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chụp ảnh và tìm lại ảnh');
});

test('a download gets through although the host fails a third of all requests', onPhone, async ({ page }) => {
  await visit(page, '/da-tai/');
  site.failing = (_path, count) => count % 3 === 0;
  await page
    .locator('#nong-dan')
    .getByRole('button', { name: /^Tải cả lộ trình/ })
    .click();
  await isReady(page);
});

test('a download that is cut is not listed as kept, and goes on where it stopped', onPhone, async ({ page }) => {
  await visit(page, '/da-tai/');
  let left = 60;
  site.failing = (path) => !path.startsWith('/ngoai-mang') && (left -= 1) < 0;
  await page
    .locator('#nong-dan')
    .getByRole('button', { name: /^Tải cả lộ trình/ })
    .click();
  await expect(page.getByText(/Mạng chập chờn/).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Dừng tải' }).click();
  await expect(page.getByText(/^Đã dừng/).first()).toBeVisible();
  site.failing = () => false;
  await page.reload();
  await expect(keptList(page).getByText('tải dở', { exact: true })).toBeVisible();
  await keptList(page)
    .getByRole('button', { name: /^Tải tiếp/ })
    .click();
  await isReady(page);
  await expect(keptList(page).getByText('tải dở', { exact: true })).toHaveCount(0);
  const files = site.downloaded.filter((path) => !path.startsWith('/ngoai-mang/'));
  expect(files.length).toBe(new Set(files).size);
});

test('a device without room says so, and what was kept before stays', onPhone, async ({ page, context }) => {
  await keepLesson(page);
  await isReady(page);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1_500_000 });
  await page
    .locator('#nguoi-cao-tuoi')
    .getByRole('button', { name: /^Tải cả lộ trình/ })
    .click();
  await expect(page.getByText(/^Máy hết chỗ/).first()).toBeVisible();
  await expect(keptList(page).getByRole('link', { name: TITLE })).toBeVisible();
  await site.stop();
  await page.goto(site.url + LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
});

test('what is kept can be taken off the device', onPhone, async ({ page }) => {
  await keepLesson(page);
  await isReady(page);
  await keptList(page)
    .getByRole('button', { name: /^Xóa khỏi máy/ })
    .click();
  await expect(keptList(page).getByText(/^Đã xóa/)).toBeVisible();
  await expect(keptList(page).getByText('Chưa giữ gì.')).toBeVisible();
  expect(await page.evaluate(async () => (await (await caches.open('kept-files')).keys()).length)).toBe(0);
});

test(
  'a new version waits for the learner, comes whole, and leaves an open page and all progress as they are',
  onPhone,
  async ({ page, context }) => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    try {
      await keepLesson(page);
      await isReady(page);
      const open = await context.newPage();
      await open.goto(site.url + LESSON);
      await answerFirst(open);
      await cp(distFolder, folder, { recursive: true, filter: (path) => !path.includes('am-thanh') });
      await changeTitle(folder);
      site.folder = folder;
      await page.reload();
      await expect(page.getByText(/^Có bản mới của bài đã tải/)).toBeVisible();
      const other = await context.newPage();
      await other.goto(site.url + LESSON);
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await remembersFirst(other);
      await page.getByRole('button', { name: 'Lấy bản mới' }).click();
      await expect(page.getByText(/^Đã có bản mới trong máy/).first()).toBeVisible({ timeout: 60_000 });
      await expect(open.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await other.reload();
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Bản mới');
      await remembersFirst(other);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

test('the page of downloads, with a kept lesson, has no fault that axe can find', async ({ page }) => {
  await keepLesson(page);
  await isReady(page);
  expect(await axeFaults(page)).toEqual([]);
});

/** What a teacher's change of a title leads to: another page, and a list with its new hash. */
async function changeTitle(folder: string): Promise<void> {
  const { writePackLists } = await import('../../src/build/offline/pack-lists.ts');
  const file = join(folder, LESSON, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/(<h1[^>]*>)[^<]*/, '$1Bản mới'));
  await writePackLists({ outDir: folder, base: '/' });
}
