import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startInstallHint } from '../../../../src/islands/arrival/install.ts';
import type { InstallWay } from '../../../../src/state/install-hint.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';

function open(way?: InstallWay) {
  document.body.innerHTML = `<main><h1>Học vụ số</h1>${astroMarkup('src/ui/arrival/InstallHint.astro')}</main>`;
  const close = vi.fn();
  const whenUseful = (listener: (way: InstallWay) => void) => {
    if (way !== undefined) listener(way);
  };
  startInstallHint(document, { hint: { whenUseful, close }, words: t });
  const box = document.querySelector<HTMLElement>('[data-install]');
  return { box, close, user: userEvent.setup(), said: () => document.querySelector('[data-install-said]') };
}

const asking = (isAccepted: boolean): InstallWay => ({ ask: () => Promise.resolve(isAccepted) });
const accept = 'Thêm vào màn hình chính';

describe('the hint about the home screen', () => {
  it('stays away until it is of use', () => {
    expect(open().box?.hidden).toBe(true);
  });

  it('has a button where the browser offers it, and no fault that axe can find', async () => {
    open(asking(true));
    expect(screen.getByRole('button', { name: accept }).closest('[hidden]')).toBeNull();
    expect(document.querySelector<HTMLElement>('[data-install-how]')?.hidden).toBe(true);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('is only words where the menu of the browser must do it', () => {
    open('by-menu');
    expect(screen.queryByRole('button', { name: accept })).toBeNull();
    expect(screen.getByText(/Mở trình đơn của trình duyệt/).closest('[hidden]')).toBeNull();
  });

  it.each([
    [true, 'Đã thêm'],
    [false, 'Đã cất lời nhắc'],
  ])('asks, says how that went, and is gone for good (agreed: %s)', async (isAccepted, words) => {
    const { box, close, user, said } = open(asking(isAccepted));
    await user.click(screen.getByRole('button', { name: accept }));
    expect(said()?.textContent).toContain(words);
    expect(document.activeElement).toBe(said());
    expect(box?.hidden).toBe(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it('can be closed without anything', async () => {
    const { box, close, user, said } = open('by-menu');
    await user.click(screen.getByRole('button', { name: 'Không cần' }));
    expect(close).toHaveBeenCalledOnce();
    expect(box?.hidden).toBe(true);
    expect(document.activeElement).toBe(said());
  });
});
