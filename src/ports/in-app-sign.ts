/**
 * Android marks each page inside an app with "; wv)", the apps of most learners give their names, and on iOS only true browsers end with
 * "Safari/…".
 */
const sign = /; wv\)|Zalo|\bFB|musical_ly|iP(?!.*Safari)/;

/**
 * True when the page may be open inside another app. Every lesson page asks this, so it is one short pattern; core/browser/in-app.ts
 * judges for good, and comes only then.
 */
export function showsInAppSign(userAgent = navigator.userAgent): boolean {
  return sign.test(userAgent);
}
