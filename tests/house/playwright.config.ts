import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../support/browser.ts';
import { distFolder } from '../support/dist.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// The server takes the next free port and says which; Playwright hands it to the workers through the environment.
const port = process.env.SITE_PORT ?? '';

const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1280, height: 800 } };

/** Browser tests on the built site: a small phone with a finger, and a desk with a keyboard. */
export default defineConfig({
  testDir: `${root}tests/e2e`,
  outputDir: `${root}test-results`,
  // A page that fails once in ten fails its learners too: it is not tried again.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: chromiumOptions(),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Colours are judged at rest, not halfway through a change.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker would answer before a test's own routes do; the tests of learning without network allow it.
    serviceWorkers: 'block',
    trace: 'off',
  },
  projects: [
    // A phone has no Tab key, and tests that set sizes themselves need to run only once: those are for the desk alone; a desk is no poor phone.
    { name: 'phone', grepInvert: /@keyboard|@sizes|@alone/, use: phone },
    { name: 'desktop', grepInvert: /@alone|@phone/, use: desk },
    // What is measured in milliseconds has the machine for itself, when all else is done.
    { name: 'alone', grep: /@alone/, use: desk, dependencies: ['phone', 'desktop'] },
  ],
  webServer: {
    command: `node src/build/serve.ts --port 4400 --dir "${distFolder}"`,
    cwd: root,
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<site_port>\d+)\// },
  },
});
