/** Who opened the page inside another app is told, gently, that progress may stay there, and how to leave with the address. */
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { Arrival } from '../../state/arrival.ts';

/** The words this island says; the page carries them. */
export const appBrowserWords: readonly StringKey[] = [
  'arrival.app.text',
  'arrival.other-app.text',
  'arrival.copied.text',
  'arrival.by-hand.text',
];

/** What the line needs. */
export interface AppBrowserDeps {
  readonly arrival: Pick<Arrival, 'app' | 'copy' | 'isAppLineClosed' | 'closeAppLine'>;
  readonly words: Words;
  /** The page's own address. */
  readonly address: string;
}

/** Shows the line where it is true, until the learner closes it for good. */
export function showAppBrowser(page: Document, { arrival, words, address }: AppBrowserDeps): void {
  const { app, isAppLineClosed } = arrival;
  const box = page.querySelector<HTMLElement>('[data-in-app]');
  const copied = box?.querySelector('[data-in-app-copied]');
  if (!box || !copied || app === undefined || isAppLineClosed) return;
  const text = app === 'other' ? words('arrival.other-app.text') : words('arrival.app.text', { name: app });
  box.querySelector('[data-in-app-said]')?.replaceChildren(text);
  box.querySelector('[data-in-app-copy]')?.addEventListener('click', () => {
    void arrival
      .copy(address)
      .then((isCopied) =>
        copied.replaceChildren(isCopied ? words('arrival.copied.text') : words('arrival.by-hand.text', { address })),
      );
  });
  box.querySelector('[data-in-app-close]')?.addEventListener('click', () => {
    arrival.closeAppLine();
    box.hidden = true;
    // The pressed button is gone: the keyboard goes on from the page's own part.
    page.querySelector<HTMLElement>('main')?.focus();
  });
  box.hidden = false;
}
