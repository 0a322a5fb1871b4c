/** What a search costs in the browser, in bytes as they are sent: the first one with all that it fetches, and a further one. */
import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../support/browser.ts';
import { costOf } from '../support/cost.ts';
import { serveCompressed } from './serve-compressed.ts';

/** Bytes of both, brotli. */
export interface SearchCost {
  readonly first: number;
  readonly further: number;
}

/** Searches the site built in `folder` as a learner does. */
export async function searchCostOf(folder: string): Promise<SearchCost> {
  const address = `http://127.0.0.1:${await serveCompressed(folder)}/tim-kiem/`;
  const browser = await chromium.launch(chromiumOptions());
  try {
    // A worker that starts meanwhile fetches what is its own.
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(address, { waitUntil: 'networkidle' });
    const first = await costOf(page, () => search(page, 'mật khẩu'));
    const further = await costOf(page, () => search(page, 'chuyển tiền'));
    return { first: first.all, further: further.all };
  } finally {
    await browser.close();
  }
}

/** Asks, and waits until what is shown is about the question. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('[name=q]').fill(query);
  await page.locator('[data-search] button').click();
  await page
    .locator('[data-search-results] mark', { hasText: new RegExp(query, 'i') })
    .first()
    .waitFor();
}
