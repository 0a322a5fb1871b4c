import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { readingWords as words } from '../../../../src/i18n/reading-words.ts';
import { offerLargePictures } from '../../../../src/islands/reading/pictures.ts';
import { axeFaults } from '../../../support/axe.ts';

const picture = (text: string) =>
  `<div class="picture"><svg class="drawing" data-b="x" viewBox="0 0 240 200" role="img" aria-label="${text}"><path d="M0 0h9"/></svg></div>`;

beforeEach(() => {
  // jsdom has the element, but not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

function lesson(...texts: string[]) {
  document.body.innerHTML = `<main><h1>Bài</h1><article class="lesson">${texts.map(picture).join('')}</article>
    <div class="picture"><svg role="img" aria-label="Ngoài bài"></svg></div></main>`;
  offerLargePictures(document, words);
  return { user: userEvent.setup(), dialog: () => document.querySelector('dialog') };
}

describe('"Xem hình to"', () => {
  it('is at each picture of the lesson, and tells them apart by name', () => {
    lesson('Ngón tay chạm. Máy đọc.', 'Một cái loa.');
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['Xem hình to: Ngón tay chạm', 'Xem hình to: Một cái loa']);
  });

  it('opens the picture with its words, and has the way out first', async () => {
    const { user, dialog } = lesson('Ngón tay chạm. Máy đọc.');
    await user.click(screen.getByRole('button'));
    expect(dialog()?.open).toBe(true);
    expect(dialog()?.querySelector('svg path')).not.toBeNull();
    expect(screen.getByText('Ngón tay chạm. Máy đọc.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Đóng');
    // The sound marks the picture on the page, never this one.
    expect(dialog()?.querySelector('[data-b]')).toBeNull();
  });

  it('makes it larger and smaller, says so, and keeps the focus at either end', async () => {
    const { user, dialog } = lesson('Hình.');
    await user.click(screen.getByRole('button'));
    const larger = screen.getByRole('button', { name: 'To hơn' });
    const smaller = screen.getByRole('button', { name: 'Nhỏ hơn' });
    expect(smaller.getAttribute('aria-disabled')).toBe('true');
    for (let presses = 0; presses < 6; presses += 1) await user.click(larger);
    expect(dialog()?.dataset.size).toBe('400');
    expect(screen.getByRole('status').textContent).toBe('Cỡ hình: 400 phần trăm.');
    expect(larger.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(larger);
    await user.click(smaller);
    expect(dialog()?.dataset.size).toBe('300');
    expect(larger.hasAttribute('aria-disabled')).toBe(false);
  });

  it('leaves nothing behind, and can be opened again', async () => {
    const { user, dialog } = lesson('Hình.');
    const open = screen.getByRole('button');
    await user.click(open);
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(dialog()).toBeNull();
    await user.click(open);
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
  });

  it('has no axe violation, shut or open', async () => {
    const { user } = lesson('Hình một.', 'Hình hai.');
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(screen.getAllByRole('button')[0] as HTMLElement);
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
