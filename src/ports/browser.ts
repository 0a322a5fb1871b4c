/** What the browser says about itself. */

type Own = Navigator & {
  readonly connection?: { readonly saveData?: boolean };
  /** Safari's way to say that the page runs from the home screen. */
  readonly standalone?: boolean;
};

/** True when the learner has told the device to save data; most browsers do not tell, which is no. */
export function savesData(): boolean {
  return (navigator as Own).connection?.saveData === true;
}

/** What tells a browser from an app that shows pages. */
export function browserFacts(): { userAgent: string; isInstalled: boolean; hasWorker: boolean } {
  const own = navigator as Own;
  return {
    userAgent: own.userAgent,
    isInstalled: own.standalone === true || isStandalone(),
    // Only a page that came safely may have one: without https nothing can be told from its absence.
    hasWorker: !globalThis.isSecureContext || 'serviceWorker' in own,
  };
}

function isStandalone(): boolean {
  return 'matchMedia' in globalThis && matchMedia('(display-mode: standalone)').matches;
}
