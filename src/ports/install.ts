/** The browser's own offer to put the page on the home screen. */

/** Chrome's event; it can be asked once. */
interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** Asks the learner in the browser's own window; true when they agreed. */
export type AskInstall = () => Promise<boolean>;

/** Where pages hear of the browser's offer. */
export interface InstallPort {
  /** True where the browser makes offers at all; elsewhere only its menu can do it. */
  readonly canOffer: boolean;
  onOffer(listener: (ask: AskInstall) => void): void;
}

/** The offers of this window. */
export function windowInstall(target: EventTarget): InstallPort {
  return {
    canOffer: 'onbeforeinstallprompt' in target,
    onOffer: (listener) =>
      target.addEventListener('beforeinstallprompt', (event) => {
        // Else the browser asks at once, before anybody has learned anything.
        event.preventDefault();
        listener(async () => {
          try {
            return (await (event as InstallEvent).prompt()).outcome === 'accepted';
          } catch {
            // Asked a second time, or the browser thinks better of it: nothing was installed.
            return false;
          }
        });
      }),
  };
}
