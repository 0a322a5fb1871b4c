/**
 * How long a lesson takes beside a hand-written page of the same lesson (floor/), in one run and in turns, so that whatever
 * else the machine does touches both. Seconds move with the machine; the ratios hold.
 */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { serveCompressed } from './serve-compressed.ts';

const LESSON = '/nhom/nong-dan/chup-anh-tim-lai-anh/';
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

interface Times {
  /** First paint, all text there, a picked answer judged: ms since the address was opened. */
  readonly paint: number;
  readonly readable: number;
  readonly answers: number;
}
interface Work {
  /** Script, ms; longest task, ms; movement of the layout. */
  readonly script: number;
  readonly task: number;
  readonly shift: number;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints times, ratios and the budgets they belong to. */
export async function compareWithFloor(browser: Browser, ours: (path: string) => string): Promise<void> {
  const port = await serveCompressed('tests/bench/floor');
  const pages = { floor: `http://127.0.0.1:${port}/`, ours: ours(LESSON) };
  const times: Record<keyof typeof pages, Times[]> = { floor: [], ours: [] };
  const work: Record<keyof typeof pages, Work[]> = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['floor', 'ours'] as const) {
      times[name].push(await onPhone(browser, { cpu: 6, isSlow: true }, (page) => timesOf(page, pages[name])));
      work[name].push(await onPhone(browser, { cpu: 6, isSlow: false }, (page, cdp) => workOf(page, cdp, pages[name])));
    }
  }
  console.log(`\n${LESSON} beside a hand-written page, slow 4G, 6 times slower CPU, median of ${ROUNDS}`);
  for (const key of ['paint', 'readable', 'answers'] as const) {
    const [floor, own] = [median(times.floor.map((one) => one[key])), median(times.ours.map((one) => one[key]))];
    console.log(
      `${key.padEnd(12)}floor ${ms(floor)}  ours ${ms(own)}  ratio ${(own / floor).toFixed(2)}   (budget 1.25)`,
    );
  }
  const [floor, own] = [median(work.floor.map(({ script }) => script)), median(work.ours.map(({ script }) => script))];
  console.log(`${'script'.padEnd(12)}floor ${ms(floor)}  ours ${ms(own)}  more by ${ms(own - floor)} (budget 60 ms)`);
  const calm: Record<keyof typeof pages, Work[]> = { floor: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of ['floor', 'ours'] as const)
      calm[name].push(await onPhone(browser, { cpu: 4, isSlow: false }, (page, cdp) => workOf(page, cdp, pages[name])));
  const [least, longest] = [median(calm.floor.map(({ task }) => task)), median(calm.ours.map(({ task }) => task))];
  console.log(`longest task, 4 times slower CPU: floor ${ms(least)}, ours ${ms(longest)} (budget 50 ms)`);
  console.log(`layout shift: ${Math.max(...calm.ours.map(({ shift }) => shift)).toFixed(3)} (budget 0.00)`);
}

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8);

async function onPhone<T>(
  browser: Browser,
  { cpu, isSlow }: { cpu: number; isSlow: boolean },
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    if (isSlow) await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return await measure(page, cdp);
  } finally {
    await context.close();
  }
}

/** In the page: notes when the end of the lesson is laid out, and presses "Kiểm tra" until an answer is judged. */
function watch(): void {
  const seen: { readable?: number; answers?: number } = {};
  Object.assign(window, { seen });
  const look = (): void => {
    const end = document.querySelector('#nho-ba-dieu li:last-child');
    if (end && seen.readable === undefined && end.getBoundingClientRect().height > 0) seen.readable = performance.now();
    const form = document.querySelector<HTMLFormElement>('form.quiz-item');
    if (form && seen.readable !== undefined) {
      form.scrollIntoView();
      const input = form.querySelector('input');
      if (input && !input.checked) input.click();
      if (form.querySelector('.quiz-item__result')) seen.answers = performance.now();
      else form.querySelector<HTMLButtonElement>('[type=submit], [data-check]')?.click();
    }
    if (seen.answers === undefined) setTimeout(look, 20);
  };
  look();
}

async function timesOf(page: Page, url: string): Promise<Times> {
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as Window & { seen?: { answers?: number } }).seen?.answers !== undefined);
  return page.evaluate(() => {
    const { readable = 0, answers = 0 } =
      (window as Window & { seen?: { readable?: number; answers?: number } }).seen ?? {};
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { paint, readable, answers };
  });
}

async function workOf(page: Page, cdp: CDPSession, url: string): Promise<Work> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(() => {
    const seen = { task: 0, shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  const seen = await page.evaluate(() => (window as Window & { seen?: { task: number; shift: number } }).seen);
  return { script, task: seen?.task ?? 0, shift: seen?.shift ?? 0 };
}
