import { beforeEach, describe, expect, it } from 'vitest';
import type { AddressPort } from '../../../../src/ports/address.ts';
import { eveningWords, startEvening } from '../../../../src/islands/programme/run.ts';
import { createProgramme } from '../../../../src/state/programme.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeTabs } from '../../../support/fakes/storage.ts';
import { wordsOnPage } from '../../../support/words.ts';

const address: AddressPort = { read: () => '', write: () => undefined, onChange: () => undefined };
const row = (title: string, minutes: number, lesson?: string) => `<li data-plan-step data-minutes="${minutes}">
  <p data-plan-title>${title}</p>
  <p data-plan-lesson ${lesson === undefined ? 'hidden' : ''}>
    <a data-plan-wall href="/chieu/${lesson ?? ''}/"></a><a data-plan-lead href="/dan/${lesson ?? ''}/"></a></p></li>`;

const tabs = () => fakeTabs();

function open(browser = tabs(), clock = fakeClock()) {
  document.body.innerHTML = `<div data-evening-of data-of="toi-nay">${astroMarkup('src/layouts/EveningPanel.astro')}</div>
    <ol data-plan>${row('Mở đầu', 5)}${row('Bài: Gọi cho con', 15, 'goi-cho-con')}${row('Kết thúc', 5)}</ol>`;
  const programme = createProgramme({ store: browser.open().store, clock, address });
  startEvening(document, { programme, words: wordsOnPage(eveningWords) });
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-evening-${name}]`);
  return {
    browser,
    clock,
    programme,
    part,
    text: (name: string) => part(name)?.textContent,
    press: (name: string) => part(name)?.click(),
  };
}

describe('running an evening', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('waits to be begun', () => {
    const { part, text } = open();
    expect([part('begin')?.hidden, part('next')?.hidden, part('lesson')?.hidden]).toEqual([false, true, true]);
    expect(text('place')).toBe('');
  });

  it('says the step, what follows, and leads to the lesson on the wall', () => {
    const { part, text, press } = open();
    press('begin');
    expect(text('place')).toBe('Bước 1 trên 3: Mở đầu');
    expect(document.activeElement).toBe(part('next'));
    expect(part('lesson')?.hidden).toBe(true);
    press('next');
    expect([text('place'), text('after')]).toEqual(['Bước 2 trên 3: Bài: Gọi cho con', 'Tiếp theo: Kết thúc']);
    expect(part('lesson')?.hidden).toBe(false);
    expect(part('wall')?.getAttribute('href')).toBe('/chieu/goi-cho-con/');
    expect(part('lead')?.getAttribute('href')).toBe('/dan/goi-cho-con/');
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    press('next');
    press('next');
    expect([text('place'), text('after')]).toEqual(['Bước 3 trên 3: Kết thúc', 'Đây là bước cuối.']);
    expect(part('next')?.getAttribute('aria-disabled')).toBe('true');
    press('previous');
    expect(text('place')).toBe('Bước 2 trên 3: Bài: Gọi cho con');
  });

  it('counts the minutes of the step and of the evening', () => {
    const { clock, text, press } = open();
    press('begin');
    clock.tick(65_000);
    expect(text('clock')).toBe('Bước này đã được 1 phút 5 giây, dự tính 5 phút.');
    press('next');
    clock.tick(60_000);
    expect(text('clock')).toBe('Bước này đã được 1 phút 0 giây, dự tính 15 phút.');
    expect(text('whole')).toBe('Cả buổi đã 2 phút trên 25 phút.');
  });

  it('comes back to the step after a reload', () => {
    const first = open();
    first.press('begin');
    first.press('next');
    expect(open(first.browser, first.clock).text('place')).toBe('Bước 2 trên 3: Bài: Gọi cho con');
  });

  it('leaves another evening alone', () => {
    const browser = tabs();
    createProgramme({ store: browser.open().store, clock: fakeClock(), address }).begin('toi-mai');
    const { part, press, programme } = open(browser);
    expect(part('begin')?.hidden).toBe(false);
    press('next');
    press('end');
    expect(programme.$kept.get().run).toMatchObject({ of: 'toi-mai', step: 0 });
  });

  it('ends when asked, and the keyboard stays in the panel', () => {
    const { part, text, press } = open();
    press('begin');
    press('end');
    expect(text('place')).toBe('Buổi học đã kết thúc.');
    expect(document.activeElement).toBe(part('begin'));
    expect(document.querySelector('[aria-current]')).toBeNull();
  });
});
