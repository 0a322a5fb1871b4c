import type { SettingsState } from '../../state/settings.ts';

/** The box "Tôi dùng trình đọc màn hình" on the home page: a native one, so that its own state is all that is said. */
export function startReaderOffer(page: Document, settings: SettingsState): void {
  const box = page.querySelector<HTMLInputElement>('[data-reader-offer] input');
  if (!box) return;
  settings.$settings.subscribe(({ reader }) => {
    box.checked = reader === 'yes';
  });
  box.addEventListener('change', () => settings.set('reader', box.checked ? 'yes' : 'no'));
}
