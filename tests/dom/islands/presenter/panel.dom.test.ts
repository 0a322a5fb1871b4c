import { atom } from 'nanostores';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OnWall } from '../../../../src/core/projector/messages.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startPresenter } from '../../../../src/islands/presenter/panel.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';

const places = ['place', 'now', 'next', 'clock', 'left', 'timer'].map((name) => `<p data-presenter-${name}></p>`);
const buttons = ['previous', 'next', 'black', 'first'].map((name) => `<button data-presenter-do="${name}"></button>`);

const wall = {
  kind: 'on-wall',
  n: 3,
  of: 9,
  isBlack: false,
  now: 'Bước hai',
  next: 'Bước ba',
  asked: undefined,
} as const;
const question = (hands: readonly (number | undefined)[], canRepeat = true): OnWall => ({
  ...wall,
  asked: {
    round: 'may.1',
    choices: hands.map((one, index) => ({ letter: 'ABC'[index] ?? '', index, hands: one })),
    canRepeat,
  },
});

function open() {
  document.body.innerHTML = `<section data-presenter data-minutes="8">${places.join('')}${buttons.join('')}
    <div data-presenter-asked><div data-presenter-hands></div><button data-presenter-repeat></button></div>
    <button data-presenter-begin></button><button data-presenter-time></button></section>`;
  const $wall = atom<OnWall | undefined>();
  const send = vi.fn();
  const count = vi.fn();
  const repeat = vi.fn();
  const clock = fakeClock();
  startPresenter(document, { $wall, send, count, repeat, clock }, t);
  const text = (name: string) => document.querySelector(`[data-presenter-${name}]`)?.textContent;
  const press = (name: string) => document.querySelector<HTMLElement>(`[data-presenter-${name}]`)?.click();
  return { $wall, send, count, repeat, clock, text, press };
}

describe('the page of whoever leads', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('says what is on the wall and what comes next', () => {
    const { $wall, text } = open();
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

  it('counts hands in fields that follow the wall, and does not write over what somebody types', () => {
    const { $wall, count, repeat, press } = open();
    const part = document.querySelector<HTMLElement>('[data-presenter-asked]');
    expect(part?.hidden).toBe(true);
    $wall.set(question([undefined, 12]));
    expect(part?.hidden).toBe(false);
    const fields = [...document.querySelectorAll('input')];
    expect(fields.map(({ value, labels }) => [labels?.[0]?.textContent.trim(), value])).toEqual([
      ['Số tay chọn A', ''],
      ['Số tay chọn B', '12'],
    ]);
    const [first] = fields;
    if (!first) throw new Error('There is no field.');
    first.value = '07';
    first.dispatchEvent(new Event('input', { bubbles: true }));
    expect(count).toHaveBeenLastCalledWith('may.1', 0, 7);
    $wall.set(question([7, 12]));
    expect([...document.querySelectorAll('input')]).toEqual(fields);
    expect(first.value).toBe('07');
    first.value = '';
    first.dispatchEvent(new Event('input', { bubbles: true }));
    expect(count).toHaveBeenLastCalledWith('may.1', 0, undefined);
    press('repeat');
    $wall.set(question([undefined, undefined], false));
    press('repeat');
    expect(repeat.mock.calls).toEqual([['may.1']]);
    expect(fields.map(({ value }) => value)).toEqual(['', '']);
    $wall.set(wall);
    expect(part?.hidden).toBe(true);
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
