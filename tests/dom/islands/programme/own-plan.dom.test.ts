import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_LESSONS } from '../../../../src/core/programme/plan.ts';
import { ownPlanWords, startOwnPlan } from '../../../../src/islands/programme/own-plan.ts';
import { createProgramme } from '../../../../src/state/programme.ts';
import type { Share } from '../../../../src/state/sharing.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { fakeTabs } from '../../../support/fakes/storage.ts';
import { wordsOnPage } from '../../../support/words.ts';

const names = Array.from({ length: MOST_LESSONS + 1 }, (_, n) => `bai-${n + 1}`);
const PLAN = '1~m5~bai-2.14~bai-1.14~k5';
const parts = (names: string, tag = 'p') =>
  names
    .split(' ')
    .map((name) => `<${tag} data-own-${name} hidden></${tag}>`)
    .join('');
const row = `<li data-plan-step><p data-plan-time></p><p data-plan-title></p><p data-plan-hint hidden></p>
  <p data-plan-lesson hidden><a data-plan-wall></a><a data-plan-lead></a><button data-plan-earlier></button></p></li>`;

function open({ link = '', browser = fakeTabs() } = {}) {
  document.body.innerHTML = `${parts('fault')}<section data-own hidden><h2 id="ke-hoach" tabindex="-1"></h2>
    <div data-evening-of>${astroMarkup('src/layouts/EveningPanel.astro')}</div><ol data-plan></ol>
    <template data-plan-row>${row}</template>${parts('said link local code sent')}${parts('send clear', 'button')}</section>
    <section data-ready><ul><li data-programme="toi-nay" data-steps="6"><p data-programme-going hidden></p></li></ul></section>
    <h2 id="tu-chon" tabindex="-1"></h2><form data-own-pick>${parts('picked')}${parts('see', 'a')}${names
      .map((id) => `<input type="checkbox" name="lesson" value="${id}" data-minutes="8" data-title="Tên ${id}">`)
      .join('')}</form>`;
  const write = vi.fn();
  const address = { read: () => link, write, onChange: () => undefined };
  const programme = createProgramme({ store: browser.open().store, clock: fakeClock(), address });
  const share = vi.fn<Share>(() => Promise.resolve('copied'));
  const here = 'https://hocvuso.test/so/buoi-hoc/';
  startOwnPlan(document, { programme, share, words: wordsOnPage(ownPlanWords), base: '/so/', here });
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-own-${name}]`);
  return {
    ...{ browser, programme, share, write, part },
    text: (name: string) => part(name)?.textContent,
    pick: (id: string) => document.querySelector<HTMLElement>(`input[value="${id}"]`)?.click(),
    titles: () => [...document.querySelectorAll('[data-plan] [data-plan-title]')].map((title) => title.textContent),
    isShown: () => document.querySelector<HTMLElement>('[data-own]')?.hidden === false,
  };
}

describe('picking lessons for an evening', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('begins with nothing', () => {
    const { isShown, text } = open();
    expect([isShown(), text('picked')]).toEqual([false, 'Chưa chọn bài nào.']);
  });

  it('makes a timed plan in the order of picking, and the address carries it', () => {
    const { pick, titles, text, write, part } = open();
    pick('bai-2');
    pick('bai-1');
    expect(titles()).toEqual(['Mở đầu', 'Bài: Tên bai-2', 'Bài: Tên bai-1', 'Kết thúc']);
    expect(write).toHaveBeenLastCalledWith(PLAN);
    expect(text('picked')).toBe('Đã chọn 2 bài, cả buổi 38 phút. Vừa một buổi 60 phút.');
    expect(text('link')).toBe(`https://hocvuso.test/so/buoi-hoc/#${PLAN}`);
    expect(part('code')?.querySelector('svg')?.getAttribute('aria-label')).toBe('Mã vuông mở kế hoạch này');
    const wall = document.querySelectorAll('[data-plan] [data-plan-wall]')[1];
    expect([wall?.getAttribute('href'), wall?.getAttribute('aria-label')]).toEqual([
      '/so/chieu/bai-2/',
      'Chiếu lên màn hình: Tên bai-2',
    ]);
  });

  it('rests in a long evening, and says when it is too long', () => {
    const { pick, titles, text } = open();
    for (const id of names.slice(0, 5)) pick(id);
    expect(titles().filter((title) => title === 'Giải lao')).toHaveLength(1);
    expect(text('said')).toMatch(/Vừa một buổi 90 phút\.$/);
    pick('bai-6');
    expect(text('said')).toMatch(/Dài hơn 90 phút/);
  });

  it('takes no more lessons than an evening holds', () => {
    const { pick, text, programme } = open();
    for (const id of names) pick(id);
    expect(text('picked')).toBe(`Một buổi nhiều nhất ${MOST_LESSONS} bài. Hãy bỏ bớt một bài trước.`);
    expect(programme.$kept.get().plan).not.toContain(names.at(-1));
    expect(document.querySelector<HTMLInputElement>(`input[value="${names.at(-1) ?? ''}"]`)?.checked).toBe(false);
  });

  it('moves a lesson forward and keeps the place of the keyboard', () => {
    const { titles } = open({ link: PLAN });
    document.querySelector<HTMLElement>('[data-lesson="bai-1"] [data-plan-earlier]')?.click();
    expect(titles().slice(1, 3)).toEqual(['Bài: Tên bai-1', 'Bài: Tên bai-2']);
    expect(document.activeElement?.closest<HTMLElement>('[data-plan-step]')?.dataset.lesson).toBe('bai-1');
    expect(document.querySelector<HTMLElement>('[data-lesson="bai-1"] [data-plan-earlier]')?.hidden).toBe(true);
  });

  it('shows the plan of a link with its boxes ticked, and keeps it for the next visit', () => {
    const { browser, isShown } = open({ link: PLAN });
    expect(isShown()).toBe(true);
    expect([...document.querySelectorAll('input:checked')]).toHaveLength(2);
    expect(open({ browser }).titles()).toHaveLength(4);
  });

  it.each([
    ['1~m5~bai-la.14~k5', /bài mà trang này không có/],
    ['2~m5~bai-1.14~k5', /bản mới hơn/],
    ['1~<b>', /không đọc được kế hoạch/],
  ])('refuses the link %s with a sentence', (link, sentence) => {
    const { text, part, isShown, programme } = open({ link });
    expect(text('fault')).toMatch(sentence);
    expect([part('fault')?.hidden, isShown(), programme.$kept.get().plan]).toEqual([false, false, undefined]);
  });

  it('forgets the plan when asked', () => {
    const { part, programme, isShown, write } = open({ link: PLAN });
    part('clear')?.click();
    expect([isShown(), programme.$kept.get().plan]).toEqual([false, undefined]);
    expect(write).toHaveBeenLastCalledWith('');
    expect(document.activeElement?.id).toBe('tu-chon');
  });

  it('hands the plan on and says how that went', async () => {
    const { part, share, text } = open({ link: PLAN });
    part('send')?.click();
    const url = `https://hocvuso.test/so/buoi-hoc/#${PLAN}`;
    expect(share).toHaveBeenCalledWith({ title: 'Kế hoạch tự chọn', url });
    await vi.waitFor(() => expect(text('sent')).toBe('Đã chép đường dẫn. Dán vào tin nhắn để gửi.'));
  });

  it('says in the list which ready evening runs', () => {
    const { programme } = open();
    programme.begin('toi-nay');
    programme.go(2, 6);
    expect(document.querySelector('[data-programme-going]')?.textContent).toBe('Đang ở bước 3 trên 6.');
  });
});
