/** The hint that the page can stand on the home screen: shown when it is of use, gone for good when it was answered. */
import type { StringKey } from '../../i18n/strings.ts';
import type { Words } from '../../i18n/words.ts';
import type { InstallHint } from '../../state/install-hint.ts';

/** The words this island says; the page carries them. */
export const installWords: readonly StringKey[] = ['arrival.install.done.text', 'arrival.install.closed.text'];

/** Wakes the hint that the page holds. */
export function startInstallHint(page: Document, { hint, words }: { hint: InstallHint; words: Words }): void {
  const box = page.querySelector<HTMLElement>('[data-install]');
  const said = page.querySelector<HTMLElement>('[data-install-said]');
  const accept = box?.querySelector<HTMLElement>('[data-install-accept]');
  const how = box?.querySelector<HTMLElement>('[data-install-how]');
  if (!box || !said || !accept || !how) return;

  // The pressed button goes away with the box, so the focus goes to the line that says what happened.
  const end = (key: 'arrival.install.done.text' | 'arrival.install.closed.text') => {
    hint.close();
    said.replaceChildren(words(key));
    said.focus();
    box.hidden = true;
  };
  box.querySelector('[data-install-close]')?.addEventListener('click', () => end('arrival.install.closed.text'));
  hint.whenUseful((way) => {
    accept.hidden = way === 'by-menu';
    how.hidden = way !== 'by-menu';
    if (way !== 'by-menu') {
      accept.onclick = () =>
        void way
          .ask()
          .then((isAccepted) => end(isAccepted ? 'arrival.install.done.text' : 'arrival.install.closed.text'));
    }
    box.hidden = false;
  });
}
