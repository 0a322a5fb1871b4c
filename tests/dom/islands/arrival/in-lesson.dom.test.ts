import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { InApp } from '../../../../src/core/browser/in-app.ts';
import { showAppInLesson } from '../../../../src/islands/arrival/in-lesson.ts';
import { axeFaults } from '../../../support/axe.ts';

const OWN = 'Bài có 4 phần. Học đến đâu, máy nhớ đến đó.';

function open({ app, isClosed = false, top = OWN }: { app: InApp | undefined; isClosed?: boolean; top?: string }) {
  document.body.innerHTML = `<main tabindex="-1"><article class="lesson"><h1>Bài</h1><p data-resume>${top}</p></article><p>Hết</p></main>`;
  const copy = vi.fn(() => Promise.resolve(true));
  const closeAppLine = vi.fn();
  showAppInLesson(document, { app, copy, isAppLineClosed: isClosed, closeAppLine });
  const box = () => document.querySelector<HTMLElement>('[data-in-app]');
  return { box, copy, closeAppLine, user: userEvent.setup(), line: () => document.querySelector('[data-resume]') };
}

const link = () => screen.queryByRole('link', { name: /^Trang đang mở trong một ứng dụng/ });

describe('a lesson inside another app', () => {
  it('has the line after it, a link to the line on top, and no fault that axe can find', async () => {
    const { box } = open({ app: 'Zalo' });
    expect(box()?.previousElementSibling?.className).toBe('lesson');
    expect(box()?.textContent).toContain('bên trong ứng dụng Zalo.');
    expect(link()?.getAttribute('href')).toBe(`#${box()?.id ?? ''}`);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('leaves the way back to whoever was here before', () => {
    const { box, line } = open({ app: 'Zalo', top: '<a href="#p3">Lần trước dừng ở phần 3</a>' });
    expect(line()?.textContent).toBe('Lần trước dừng ở phần 3');
    expect(box()?.hidden).toBe(false);
  });

  it('copies the address of the lesson, without the place in it', async () => {
    location.hash = '#p2';
    const { copy, user } = open({ app: 'Zalo' });
    await user.click(screen.getByRole('button', { name: 'Chép địa chỉ trang này' }));
    expect(copy).toHaveBeenCalledWith(location.href.replace('#p2', ''));
  });

  it('is as any other once it is closed', async () => {
    const { box, closeAppLine, line, user } = open({ app: 'Zalo' });
    await user.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    expect(closeAppLine).toHaveBeenCalledOnce();
    expect(box()?.hidden).toBe(true);
    expect(line()?.textContent).toBe(OWN);
  });

  it('is as any other in a browser of its own, and where the line was closed before', () => {
    expect(open({ app: undefined }).box()).toBeNull();
    expect(open({ app: 'Zalo', isClosed: true }).box()).toBeNull();
    expect(link()).toBeNull();
  });
});
