import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { InApp } from '../../../../src/core/browser/in-app.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { showAppBrowser } from '../../../../src/islands/arrival/app-browser.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';

const address = 'https://hoc.test/nhom/nong-dan/';

function open(app: InApp | undefined, { isCopied = true, isClosed = false } = {}) {
  document.body.innerHTML = `<main tabindex="-1"><h1>Học vụ số</h1>${astroMarkup('src/ui/arrival/AppBrowser.astro')}</main>`;
  const copy = vi.fn(() => Promise.resolve(isCopied));
  const closeAppLine = vi.fn();
  const arrival = { app, copy, isAppLineClosed: isClosed, closeAppLine };
  showAppBrowser(document, { arrival, words: t, address });
  return { copy, closeAppLine, user: userEvent.setup(), box: document.querySelector<HTMLElement>('[data-in-app]') };
}

describe('the line for who is inside another app', () => {
  it('names the app, and has no fault that axe can find', async () => {
    const { box } = open('Zalo');
    expect(box?.hidden).toBe(false);
    expect(box?.textContent).toContain('bên trong ứng dụng Zalo.');
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('does without a name where only missing features tell', () => {
    expect(open('other').box?.textContent).toContain('bên trong một ứng dụng khác');
  });

  it('stays away in a browser', () => {
    expect(open(undefined).box?.hidden).toBe(true);
  });

  it('copies the address and says so; the focus stays', async () => {
    const { copy, user } = open('Facebook');
    const button = screen.getByRole('button', { name: 'Chép địa chỉ trang này' });
    await user.click(button);
    expect(copy).toHaveBeenCalledWith(address);
    expect(document.querySelector('[data-in-app-copied]')?.textContent).toContain('Đã chép địa chỉ');
    expect(document.activeElement).toBe(button);
  });

  it('shows the address where the app forbids copying', async () => {
    const { user } = open('Zalo', { isCopied: false });
    await user.click(screen.getByRole('button', { name: 'Chép địa chỉ trang này' }));
    expect(document.querySelector('[data-in-app-copied]')?.textContent).toContain(address);
  });

  it('goes when it is closed, and does not come again', async () => {
    const { box, closeAppLine, user } = open('Zalo');
    await user.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    expect(box?.hidden).toBe(true);
    expect(closeAppLine).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.querySelector('main'));
    expect(open('Zalo', { isClosed: true }).box?.hidden).toBe(true);
  });
});
