/** Firefox as Debian ships it, by WebDriver BiDi. Playwright can drive it, though it does not say so: a small test only. */
import { firefox } from '@playwright/test';
import { aptInstall, runs } from '../support/system.ts';
import type { EngineStart } from './engine.ts';

const PROGRAM = process.env.FIREFOX_PATH ?? 'firefox-esr';
const isThere = () => runs(PROGRAM, ['--version']);

/** Gecko. */
export const gecko: EngineStart = {
  id: 'firefox',
  name: 'Firefox',
  advice: 'install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to the program.',
  async start() {
    if (!isThere() && !(aptInstall('firefox-esr') && isThere())) return undefined;
    const executablePath = PROGRAM.includes('/') ? PROGRAM : `/usr/bin/${PROGRAM}`;
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
    const page = await browser.newPage({ viewport: { width: 400, height: 700 } });
    page.setDefaultTimeout(60_000);
    return {
      version: browser.version(),
      async open(url) {
        await page.goto(url);
      },
      click: (selector) => page.locator(selector).first().click(),
      type: (selector, text) => page.locator(selector).first().fill(text),
      value: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
};
