/** Runs before the browser tests: finds a Chromium, installs Debian's where it may, or says what is missing. */
import { browserAdvice, findChromium } from './browser.ts';
import { aptInstall } from './system.ts';

if (findChromium() === undefined) aptInstall('chromium');
const found = findChromium();
if (found === undefined) {
  console.error(browserAdvice);
  process.exitCode = 1;
} else {
  console.log(`Browser for the tests: ${found}`);
}
