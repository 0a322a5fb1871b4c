/**
 * `npm run bench`: what a visit costs a learner, counted in a real browser on the built site, beside its budget; then how long
 * it takes beside a hand-written page (speed.ts). Sound is not asked for, so it must not appear.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../support/browser.ts';
import { costOf, type Cost } from '../support/cost.ts';
import { builtPages, deltaOf, fileOf, isLessonPage } from '../support/dist.ts';
import { serveCompressed } from './serve-compressed.ts';
import { compareWithFloor } from './speed.ts';

const PAGES = {
  home: '/',
  audience: '/nhom/nong-dan/',
  'lesson (worst)': '/nhom/can-bo/cuoc-goi-lua/',
  lesson: '/nhom/nguoi-cao-tuoi/may-doc-man-hinh/',
  search: '/tim-kiem/',
  progress: '/tien-do/',
  settings: '/cai-dat/',
  help: '/tro-giup/',
};
const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const port = await serveCompressed(process.env.OUT_DIR ?? 'dist');
const browser = await chromium.launch(chromiumOptions());
const at = (path: string) => `http://127.0.0.1:${port}${path}`;

console.log('first visit, brotli kB           req      all    html     css  script   other');
for (const [name, path] of Object.entries(PAGES)) {
  show(name, await firstVisit((page) => costOf(page, () => page.goto(at(path)))));
  if (!name.startsWith('lesson')) continue;
  const reached = await firstVisit((page) =>
    costOf(page, async () => {
      await page.goto(at(path));
      const code = page.waitForResponse(/\/tep\/bai\//);
      await page.locator('quiz-item').last().scrollIntoViewIfNeeded();
      await code;
    }),
  );
  show(`${name}, quiz reached`, reached);
}

await firstVisit(async (page) => {
  await page.goto(at('/nhom/nong-dan/'));
  await page.goto(at('/nhom/nong-dan/lam-quen-dien-thoai/'), { waitUntil: 'networkidle' });
  show('a second lesson, no worker', await costOf(page, () => page.goto(at('/nhom/nong-dan/chup-anh-tim-lai-anh/'))));
});
await firstVisit(async (page) => {
  await page.goto(at('/tim-kiem/'), { waitUntil: 'networkidle' });
  show('search, first result', await costOf(page, () => search(page, 'mật khẩu')));
  show('search, further query', await costOf(page, () => search(page, 'chuyển tiền')));
});

showLessons();
await compareWithFloor(browser, at);
await browser.close();
process.exit(0);

function show(name: string, { requests, all, html, css, script, other }: Cost): void {
  console.log(name.padEnd(28) + String(requests).padStart(4) + [all, html, css, script, other].map(kb).join(''));
}

async function search(page: Page, query: string): Promise<void> {
  await page.locator('[name=q]').fill(query);
  await page.locator('[data-search] button').click();
  // The words found are marked: a result of the query before it does not count.
  await page
    .locator('[data-search-results] mark')
    .filter({ hasText: new RegExp(query, 'i') })
    .first()
    .waitFor();
}

/**
 * All lesson pages by their files alone: what the first render needs (styles after the text not counted), and what the worker
 * fetches of a second one.
 */
function showLessons(): void {
  const brotli = (content: string | Buffer) => brotliCompressSync(content).length;
  const sheet = (href: string | undefined) => brotli(readFileSync(fileOf(href ?? '') ?? ''));
  const costs = builtPages()
    .filter(isLessonPage)
    .map(({ path, html }) => {
      const head = html.slice(0, html.indexOf('</head>'));
      const styles = [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => sheet(href));
      return { first: brotli(html) + styles.reduce((sum, bytes) => sum + bytes, 0), second: brotli(deltaOf(path)) };
    });
  const line = (name: string, values: readonly number[], budget: string) => {
    console.log(
      `${name.padEnd(28)} median ${kb(median(values))}, worst ${kb(Math.max(...values))}   (budget ${budget})`,
    );
  };
  console.log('\nall lesson pages, brotli kB');
  line(
    'first render, HTML + CSS',
    costs.map(({ first }) => first),
    '14',
  );
  line(
    'second lesson of a visit',
    costs.map(({ second }) => second),
    '6 at the median',
  );
}

/** A phone that was never here. The worker that keeps pages is held back: what passes through it looks as if it had cost nothing. */
async function firstVisit<T>(measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}
