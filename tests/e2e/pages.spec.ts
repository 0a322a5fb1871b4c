/** Every built page, at both sizes, in every theme: axe, the policy, other origins, and nothing that runs out of the screen. */
import { test as base, expect, type Page } from '@playwright/test';
import { axeFaults } from '../support/axe-page.ts';
import { builtPages } from '../support/dist.ts';
import { answerAll, sampleLesson } from '../support/lessons.ts';

const themes = ['light', 'dark', 'contrast', 'contrast-light'] as const;

/** What a page says or asks for that it should not; the list fills while the page lives. */
function troubles(page: Page, origin: string): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
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

// One tab for all pages of a worker: opening one costs more than a page does. It has the size of its project.
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { viewport, isMobile, hasTouch, deviceScaleFactor, locale } = project.use;
      const options = { viewport, isMobile, hasTouch, deviceScaleFactor, locale };
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
      const context = await browser.newContext(given);
      await use(await context.newPage());
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

/** Colours and borders hang on the theme, so each is looked at. */
async function expectNoAxeFaults(page: Page): Promise<void> {
  for (const theme of themes) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    expect(await axeFaults(page), `axe, theme ${theme}`).toEqual([]);
  }
}

for (const { path } of builtPages()) {
  test(`${path} has no fault that axe can find, in no theme, and asks for nothing elsewhere`, async ({
    tab,
    baseURL,
  }) => {
    tab.removeAllListeners();
    const found = troubles(tab, new URL(baseURL ?? '').origin);
    await tab.goto(`${baseURL}${path}`);
    await openAll(tab);
    await expectNoAxeFaults(tab);
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels that one must scroll sideways for').toBe(0);
    expect(found).toEqual([]);
  });
}

test('a lesson with errors, right and wrong answers on it has no fault that axe can find', async ({ tab, baseURL }) => {
  tab.removeAllListeners();
  await tab.goto(`${baseURL}${sampleLesson().path}`);
  await answerAll(tab, { leaveFirst: true });
  await openAll(tab);
  await expectNoAxeFaults(tab);
});

test('the check itself sees planted faults', async ({ tab, baseURL }) => {
  tab.removeAllListeners();
  const found = troubles(tab, new URL(baseURL ?? '').origin);
  await tab.goto(`${baseURL}/`);
  await tab.evaluate(() => {
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
  const faults = await axeFaults(tab);
  // 5.3:1 is enough for AA: that it is found shows that the strictest rules are on as well.
  expect(faults).toEqual([
    expect.stringMatching(/^color-contrast-enhanced: \.planted/),
    expect.stringMatching(/^image-alt: .*img/),
  ]);
  expect(found).toEqual([expect.stringContaining('Content Security Policy')]);
});
