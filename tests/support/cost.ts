/** What a step of a visit costs on the wire: bodies as brotli 11 sends them, and requests. The browser's own cache counts as free. */
import { brotliCompressSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';

/** Bytes by kind, and requests. */
export interface Cost {
  readonly requests: number;
  readonly all: number;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly other: number;
}

/** Counts what `page` fetches during `step` and until the network is quiet. */
export async function costOf(page: Page, step: () => Promise<unknown>): Promise<Cost> {
  const sent: Request[] = [];
  const keep = (request: Request) => sent.push(request);
  page.on('requestfinished', keep);
  await step();
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', keep);
  const cost = { requests: 0, all: 0, html: 0, css: 0, script: 0, other: 0 };
  const had = new Set(await page.evaluate(cachedFiles));
  for (const request of sent) {
    const response = await request.response();
    if (!response || had.has(request.url())) continue;
    const bytes = brotliCompressSync(await response.body()).length;
    cost.requests += 1;
    cost.all += bytes;
    cost[kindOf(response.headers()['content-type'] ?? '')] += bytes;
  }
  return cost;
}

/** In the page: what came from the browser's own cache. */
function cachedFiles(): string[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.filter(({ transferSize }) => transferSize === 0).map(({ name }) => name);
}

function kindOf(type: string): 'html' | 'css' | 'script' | 'other' {
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  return type.includes('javascript') ? 'script' : 'other';
}
