/**
 * `npm run bench`: what each kind of page costs a learner, counted in a real browser on the built site.
 * Figures are bodies as brotli 11 would send them; sound is not asked for, so it must not appear.
 */
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { serveFolder } from '../../src/build/serve.ts';
import { chromiumOptions } from '../support/browser.ts';

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

interface Cost {
  requests: number;
  html: number;
  css: number;
  script: number;
  other: number;
}

/** Bytes and requests of a page until nothing more is asked for; `touch` may then use the page before counting ends. */
async function cost(page: Page, url: string, touch?: () => Promise<void>): Promise<Cost> {
  const responses: Response[] = [];
  const keep = (response: Response) => responses.push(response);
  page.on('response', keep);
  await page.goto(url, { waitUntil: 'networkidle' });
  await touch?.();
  await page.waitForLoadState('networkidle');
  page.off('response', keep);
  const total: Cost = { requests: responses.length, html: 0, css: 0, script: 0, other: 0 };
  for (const response of responses) total[kindOf(response)] += brotliCompressSync(await response.body()).length;
  return total;
}

function kindOf(response: Response): Exclude<keyof Cost, 'requests'> {
  const type = response.headers()['content-type'] ?? '';
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  return type.includes('javascript') ? 'script' : 'other';
}

function row(name: string, { requests, html, css, script, other }: Cost): string {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
  const all = html + css + script + other;
  return name.padEnd(28) + String(requests).padStart(4) + [all, html, css, script, other].map(kb).join('');
}

const port = await serveFolder({ dir: process.env.OUT_DIR ?? 'dist', host: '127.0.0.1', port: 4400 });
const browser = await chromium.launch(chromiumOptions());
console.log('first visit, brotli kB           req      all    html     css  script   other');
for (const [name, path] of Object.entries(PAGES)) {
  const url = `http://127.0.0.1:${port}${path}`;
  console.log(row(name, await firstVisit((page) => cost(page, url))));
  if (!name.startsWith('lesson')) continue;
  const reachQuiz = async (page: Page) => {
    const code = page.waitForResponse(/\/client\./);
    await page.locator('quiz-item').last().scrollIntoViewIfNeeded();
    await code;
  };
  console.log(row(`${name}, quiz reached`, await firstVisit((page) => cost(page, url, () => reachQuiz(page)))));
}
await browser.close();
process.exit(0);

/** A phone that was never here. */
async function firstVisit(measure: (page: Page) => Promise<Cost>): Promise<Cost> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}
