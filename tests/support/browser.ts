/** Where the browser of the tests is. Chromium only: it alone can be told themes, no script and slow networks by Playwright. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Chromium without all that draws windows, which no test sees: it does the same in two thirds of the time. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const otherPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The sentence for a person whose machine has no browser that tests could use. */
export const browserAdvice =
  `The browser tests need Chromium: install it (Debian: apt-get install ${HEADLESS_SHELL}; elsewhere: npx playwright install chromium), ` +
  'or set CHROMIUM_PATH to the program.';

/**
 * The Chromium to test with: CHROMIUM_PATH, else the system's headless shell, else Playwright's own, else the system's; undefined when there is none.
 * @throws when CHROMIUM_PATH is set but names no program: a wish that cannot be met is not passed over.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const wished = env.CHROMIUM_PATH;
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is "${wished}", which is not a program. Correct it, or leave it unset.`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const onPath = (names: readonly string[]) => folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath([HEADLESS_SHELL]), chromium.executablePath(), ...onPath(systemNames), ...otherPlaces].find(
    isProgram,
  );
}

/**
 * What Chromium is to leave out. It obeys only the last such list, and Playwright has one of its own: all of that stands here again, and a test
 * holds the two together.
 */
export const featuresOff: readonly string[] = [
  // The lists under the address bar are pages with a process of their own for each window, which nobody sees: a third of a test's time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // Playwright's own.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * How every test starts the browser: alone, without a window, and without any talk of its own to the network.
 * @throws with the advice when there is no Chromium.
 */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(browserAdvice);
  const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((part) => `--disable-${part}`);
  const leftOut = `--disable-features=${featuresOff.join(',')}`;
  // The headless shell knows the name of the question whether a device can listen by itself, has nobody to ask, and gives up the page.
  const unanswered = '--disable-blink-features=OnDeviceWebSpeechAvailable';
  return { executablePath, args: ['--no-sandbox', '--no-first-run', ...quiet, leftOut, unanswered] };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place may have it.
    return false;
  }
}
