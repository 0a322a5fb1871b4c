import { atom } from 'nanostores';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OnWall } from '../../../../src/core/projector/messages.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startPresenter } from '../../../../src/islands/presenter/panel.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';

const places = ['place', 'now', 'next', 'clock', 'left', 'timer'].map((name) => `<p data-presenter-${name}></p>`);
const buttons = ['previous', 'next', 'black', 'first'].map((name) => `<button data-presenter-do="${name}"></button>`);

function open() {
  document.body.innerHTML = `<section data-presenter data-minutes="8">${places.join('')}${buttons.join('')}
    <button data-presenter-begin></button><button data-presenter-time></button></section>`;
  const $wall = atom<OnWall | undefined>();
  const send = vi.fn();
  const clock = fakeClock();
  startPresenter(document, { $wall, send, clock }, t);
  const text = (name: string) => document.querySelector(`[data-presenter-${name}]`)?.textContent;
  const press = (name: string) => document.querySelector<HTMLElement>(`[data-presenter-${name}]`)?.click();
  return { $wall, send, clock, text, press };
}

describe('the page of whoever leads', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('says what is on the wall and what comes next', () => {
    const { $wall, text } = open();
    const wall = { kind: 'on-wall', n: 3, of: 9, isBlack: false, now: 'Bước hai', next: 'Bước ba' } as const;
    $wall.set(wall);
    expect([text('place'), text('now'), text('next')]).toEqual(['Trang 3 trên 9', 'Bước hai', 'Bước ba']);
    $wall.set({ ...wall, next: '', isBlack: true });
    expect(text('place')).toMatch(/đang tắt/);
    expect(text('next')).toBe('Hết bài.');
  });

  it('turns the pages of the wall', () => {
    const { send, press } = open();
    press('do="next"');
    press('do="black"');
    expect(send.mock.calls).toEqual([['next'], ['black']]);
  });

  it('tells the time, what is left by the plan, and how long the room has practised', () => {
    const { clock, text, press } = open();
    expect(text('clock')).toMatch(/^Bây giờ là \d\d:00\.$/);
    press('begin');
    press('time');
    expect(text('left')).toBe('Còn 8 phút trong 8 phút dự tính.');
    clock.tick(125_000);
    expect(text('left')).toBe('Còn 6 phút trong 8 phút dự tính.');
    expect(text('timer')).toBe('Đã làm 2 phút 5 giây');
    clock.tick(8 * 60_000);
    expect(text('left')).toBe('Đã quá 2 phút so với 8 phút dự tính.');
  });
});
