/** Runs before the browser tests: finds a Chromium, installs Debian's quickest where it may, or says what is missing. */
import { basename } from 'node:path';
import { browserAdvice, findChromium, HEADLESS_SHELL } from './browser.ts';
import { aptInstall } from './system.ts';

const isQuickest = basename(findChromium() ?? '') === HEADLESS_SHELL;
// Where it cannot be had, any other does.
if (!process.env.CHROMIUM_PATH && !isQuickest) aptInstall(HEADLESS_SHELL);
const found = findChromium();
if (found === undefined) {
  console.error(browserAdvice);
  process.exitCode = 1;
} else {
  console.log(`Browser for the tests: ${found}`);
}
