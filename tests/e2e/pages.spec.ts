/**
 * Every built page, at three sizes, in every theme and with forced colours (see `lookAt`): axe, the policy, other origins, and nothing that runs
 * out of the screen. A page is loaded once and changes its size and colours in place: loading costs more than looking.
 */
import { test as base, expect, type CDPSession, type Page } from '@playwright/test';
import { axeColourFaults, axeFaults } from '../support/axe-page.ts';
import { treeFaults } from '../support/ax-faults.ts';
import { axTree } from '../support/ax.ts';
import { builtPages } from '../support/dist.ts';
import { kindsOfPages } from '../support/kinds.ts';
import { answerAll, sampleLesson } from '../support/lessons.ts';

const desk = { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false };
const phone = { width: 360, height: 640, deviceScaleFactor: 2, mobile: true };
/** A window of 1280 by 1024 pixels at 400 per cent. */
const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
const sizes = { desk, phone, zoomed };
const sizeNames = ['desk', 'phone', 'zoomed'] as const;
const colours = ['light', 'dark', 'contrast', 'contrast-light', 'forced'] as const;

/** What a page says or asks for that it should not; the list fills while the page lives. */
function troubles(page: Page, origin: string): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    // The tests themselves hold the worker back, and the browser says so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning'].includes(message.type())) found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      found.push(`elsewhere: ${request.url()}`);
  });
  return found;
}

/** A tab for all pages of a worker, since opening one costs more than a page does, and what changes its size. */
interface Tab {
  readonly page: Page;
  resize(size: typeof desk): Promise<void>;
}

const test = base.extend<object, { tab: Tab }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', viewport: null });
      const page = await context.newPage();
      const session: CDPSession = await context.newCDPSession(page);
      await use({
        page,
        resize: async (size) => {
          await session.send('Emulation.setDeviceMetricsOverride', size);
          await session.send('Emulation.setTouchEmulationEnabled', { enabled: size.mobile });
        },
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

/** Everything that a learner could open stands open, so that axe sees it. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Puts the page into one of its themes, or into the colours of a system that forces its own. */
async function paint(page: Page, colour: (typeof colours)[number]): Promise<void> {
  const isForced = colour === 'forced';
  await page.emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
  await page.evaluate((name) => (document.documentElement.dataset.theme = name), isForced ? 'light' : colour);
}

/** What is looked at: a page in all sizes and colours with all rules, or in one size with the rules that colours can change. */
interface Look {
  /** The sizes to look in. */
  readonly sizes: readonly (keyof typeof sizes)[];
  /** Whether all rules run again in each of the colours in which more than the colours is different. */
  readonly isThorough: boolean;
}

/** All that rules which do not judge colours go by: the elements and their words, where they stand, how they show, the weight of letters. */
function shapeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shapes = [...document.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const { x, y, width, height } = element.getBoundingClientRect();
      return [
        [x, y, width, height, element.scrollWidth, element.scrollHeight].join(' '),
        [style.display, style.visibility, style.contentVisibility, style.opacity, style.position, style.zIndex].join(
          ' ',
        ),
        [style.overflow, style.clipPath, style.pointerEvents, style.textTransform].join(' '),
        [style.fontSize, style.fontWeight, style.fontStyle, style.textDecorationLine].join(' '),
      ].join(' ');
    });
    return `${document.head.innerHTML}${document.body.outerHTML}${shapes.join('|')}`;
  });
}

async function expectNoAxeFaults({ page, resize }: Tab, look: Look): Promise<void> {
  for (const name of sizeNames) {
    await resize(sizes[name]);
    // A busy machine may still lay out what was answered a moment ago.
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `pixels that one must scroll sideways for, ${name}`,
      )
      .toBe(0);
    if (!look.sizes.includes(name)) continue;
    let seen: string | undefined;
    for (const colour of colours) {
      await paint(page, colour);
      // Where all but the colours is as it was, the other rules would say again what they said.
      const shape = look.isThorough ? await shapeOf(page) : '';
      const faults = shape === seen ? await axeColourFaults(page) : await axeFaults(page);
      seen = shape;
      expect(faults, `axe, ${name}, ${colour}`).toEqual([]);
    }
  }
}

const kinds = new Set(kindsOfPages().map(({ path }) => path));

/** Asks for all sizes of all pages, which takes a good half hour. */
const isWhole = process.env.EVERY_SIZE !== undefined;

/**
 * A page of every kind is looked at whole. The others are made by the same code from other words: each has one size, in turn, so
 * that every size sees a third of them; with `EVERY_SIZE=1` all have all.
 */
function lookAt(path: string, index: number): Look {
  if (kinds.has(path)) return { sizes: sizeNames, isThorough: true };
  return { sizes: isWhole ? sizeNames : sizeNames.slice(index % 3, (index % 3) + 1), isThorough: false };
}

test.describe('every page', { tag: '@sizes' }, () => {
  for (const [index, { path }] of builtPages().entries()) {
    test(`${path} has no fault that axe can find, at no size, in no colours, and asks for nothing elsewhere`, async ({
      tab,
      baseURL,
    }) => {
      if (kinds.has(path)) test.slow();
      const { page } = tab;
      page.removeAllListeners();
      await tab.resize(desk);
      const found = troubles(page, new URL(baseURL ?? '').origin);
      await page.goto(`${baseURL}${path}`);
      expect(treeFaults(await axTree(page)), 'what a screen reader is told').toEqual([]);
      await openAll(page);
      await expectNoAxeFaults(tab, lookAt(path, index));
      expect(found).toEqual([]);
    });
  }

  test('a lesson with errors, right and wrong answers on it has no fault that axe can find', async ({
    tab,
    baseURL,
  }) => {
    const { page } = tab;
    page.removeAllListeners();
    await tab.resize(desk);
    await page.goto(`${baseURL}${sampleLesson().path}`);
    await answerAll(page, { leaveFirst: true });
    await openAll(page);
    await expectNoAxeFaults(tab, { sizes: sizeNames, isThorough: false });
  });

  test('the check itself sees what shows in one theme only', async ({ tab, baseURL }) => {
    tab.page.removeAllListeners();
    await tab.page.goto(`${baseURL}/404.html`);
    await tab.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root:not([data-theme="dark"]) .planted { display: none; }');
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('main')?.append(Object.assign(document.createElement('img'), { className: 'planted' }));
    });
    const look = expectNoAxeFaults(tab, { sizes: ['desk'], isThorough: true });
    await expect(look).rejects.toThrow(/axe, desk, dark[^]*image-alt: \.planted/);
  });

  test('the check itself sees planted faults', async ({ tab: { page }, baseURL }) => {
    page.removeAllListeners();
    const found = troubles(page, new URL(baseURL ?? '').origin);
    await page.goto(`${baseURL}/`);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.className = 'planted';
      text.textContent = 'Chữ mờ';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.planted { color: #6b6b6b; background: #fff; }');
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('main')?.append(text, document.createElement('img'));
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.body.append(script);
    });
    const faults = await axeFaults(page);
    // 5.3:1 is enough for AA: that it is found shows that the strictest rules are on as well.
    expect(faults).toEqual([
      expect.stringMatching(/^color-contrast-enhanced: \.planted/),
      expect.stringMatching(/^image-alt: .*img/),
    ]);
    expect(await axeColourFaults(page)).toEqual([expect.stringMatching(/^color-contrast-enhanced: \.planted/)]);
    expect(found).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});
