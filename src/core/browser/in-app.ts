/** Whether a page was opened inside another app: such an app may keep what a learner does to itself, and cannot install. */

// cspell:ignore Bytedance Fori

/** What a browser says of itself and what it can do. */
export interface BrowserFacts {
  readonly userAgent: string;
  /** True when the page runs from the home screen: there it has no browser's name either, but a store of its own. */
  readonly isInstalled: boolean;
  /** True when there can be a service worker. iOS gives none to pages inside other apps. */
  readonly hasWorker: boolean;
}

/** The app's own name, or `other` where only missing features tell. */
export type InApp = 'Zalo' | 'Facebook' | 'Messenger' | 'Instagram' | 'TikTok' | 'other';

/** The first that fits; Messenger says that it is Facebook's as well. */
const apps: readonly (readonly [InApp, RegExp])[] = [
  ['Zalo', /\bZalo\b/i],
  ['Messenger', /\bMessenger|MessengerForiOS|Orca-Android/],
  ['Instagram', /\bInstagram\b/],
  ['Facebook', /\bFBA[NV]\/|\bFB_IAB\b|\[FB/],
  ['TikTok', /\bmusical_ly|\btrill_|BytedanceWebview/i],
];

/** The app that a page is open in; undefined in a browser of its own, and on the home screen. */
export function inApp({ userAgent, isInstalled, hasWorker }: BrowserFacts): InApp | undefined {
  if (isInstalled) return undefined;
  const named = apps.find(([, sign]) => sign.test(userAgent));
  if (named) return named[0];
  // Android marks every page inside an app.
  if (userAgent.includes('; wv)')) return 'other';
  // On iOS each true browser ends with "Safari/…", and has service workers.
  const isAppleTouch = /\b(?:iPhone|iPad|iPod)\b/.test(userAgent);
  return isAppleTouch && (!/\bSafari\//.test(userAgent) || !hasWorker) ? 'other' : undefined;
}

/** True on phones and tablets, where a page can stand on the home screen. */
export function isHandheld(userAgent: string): boolean {
  return /\b(?:Android|iPhone|iPad|iPod)\b/.test(userAgent);
}
