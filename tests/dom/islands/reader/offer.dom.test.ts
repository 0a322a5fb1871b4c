import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { startReaderOffer } from '../../../../src/islands/reader/offer.ts';
import { createSettings } from '../../../../src/state/settings.ts';
import { fakeStore } from '../../../support/fakes/storage.ts';

function open() {
  const settings = createSettings(fakeStore(), 'course.settings');
  document.body.innerHTML = '<label data-reader-offer><input type="checkbox" /> Tôi dùng trình đọc màn hình</label>';
  startReaderOffer(document, settings);
  return { settings, box: screen.getByRole<HTMLInputElement>('checkbox') };
}

describe('"Tôi dùng trình đọc màn hình" on the home page', () => {
  it('is remembered, and can be taken back', () => {
    const { settings, box } = open();
    box.click();
    expect(settings.$settings.get().reader).toBe('yes');
    box.click();
    expect(settings.$settings.get().reader).toBe('no');
  });

  it('shows what was chosen in the settings', () => {
    const { settings, box } = open();
    settings.set('reader', 'yes');
    expect(box.checked).toBe(true);
  });
});
