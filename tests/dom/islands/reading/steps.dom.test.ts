import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readingWords as words } from '../../../../src/i18n/reading-words.ts';
import { startSteps } from '../../../../src/islands/reading/steps.ts';
import { axeFaults } from '../../../support/axe.ts';

const page = `<main>
  <article class="lesson">
    <h1>Cuộc gọi lừa</h1><p id="muc-tieu">Sau bài này…</p>
    <div data-player id="nghe"><button>Nghe bài này</button></div>
    <p><a href="#hai">Đọc tiếp từ phần 2</a></p>
    <section class="section" id="mot" data-section="mot"><h2>Phần 1</h2><p id="loi-mot">Nghe thử.</p></section>
    <section class="section" id="hai" data-section="hai"><h2>Phần 2</h2><quiz-item id="cau-a"><h3>Câu a</h3></quiz-item></section>
    <section class="section" id="thu-suc"><h2>Thử sức</h2>
      <quiz-item id="cau-b"><h3>Câu b</h3><button>Kiểm tra</button></quiz-item>
      <quiz-item id="cau-c"><h3>Câu c</h3></quiz-item></section>
    <section class="section" id="nho-ba-dieu"><h2>Nhớ ba điều</h2></section>
  </article>
  <nav id="het" aria-label="Học xong bài"><button>Tôi học xong bài này</button></nav>
  <div data-place id="toi-o-dau"><button>Tôi đang ở đâu?</button></div>
</main>`;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

function start(hash = '') {
  history.replaceState(null, '', `${location.pathname}${hash}`);
  document.body.innerHTML = page;
  startSteps(document, words);
  return {
    user: userEvent.setup(),
    back: screen.getByRole('button', { name: 'Quay lại' }),
    next: screen.getByRole('button', { name: 'Tiếp' }),
    place: () => document.querySelector('.steps__place')?.textContent,
    /** Ids of what can be seen. */
    seen: () =>
      [...document.querySelectorAll('main [id]')].filter((el) => !el.closest('[data-away]')).map(({ id }) => id),
  };
}

const always = ['nghe', 'toi-o-dau'];

describe('one step at a time', () => {
  it('begins with the opening alone; the player and the strip are always there', () => {
    const { seen, place, back } = start();
    expect(seen()).toEqual(['muc-tieu', ...always]);
    expect(place()).toBe('Bước 1 trên 6');
    expect(back.getAttribute('aria-disabled')).toBe('true');
  });

  it('goes through parts, the items of "Thử sức" one by one, and the end of the lesson', async () => {
    const { user, next, seen, place } = start();
    const steps = [
      ['nghe', 'mot', 'loi-mot', 'toi-o-dau'],
      ['nghe', 'hai', 'cau-a', 'toi-o-dau'],
      ['nghe', 'thu-suc', 'cau-b', 'toi-o-dau'],
      ['nghe', 'thu-suc', 'cau-c', 'toi-o-dau'],
      ['nghe', 'nho-ba-dieu', 'het', 'toi-o-dau'],
    ];
    for (const step of steps) {
      await user.click(next);
      expect(seen()).toEqual(step);
    }
    expect(place()).toBe('Bước 6 trên 6');
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await user.click(next);
    expect(place()).toBe('Bước 6 trên 6');
  });

  it('puts the focus on the heading of the step, of an item on its own', async () => {
    const { user, next, back } = start();
    const heading = () => document.activeElement?.textContent;
    await user.click(next);
    expect(heading()).toBe('Phần 1');
    await user.click(next);
    await user.click(next);
    expect(heading()).toBe('Câu b');
    await user.click(back);
    expect(heading()).toBe('Phần 2');
    await user.click(back);
    await user.click(back);
    expect(heading()).toBe('Cuộc gọi lừa');
  });

  it('keeps both buttons at their place in the page, whatever the step', async () => {
    const { user, next, back } = start();
    const before = back.parentElement;
    for (let presses = 0; presses < 7; presses += 1) await user.click(next);
    expect(back.parentElement).toBe(before);
    expect(back.isConnected && next.isConnected).toBe(true);
    expect(document.querySelector('[data-place]')?.firstElementChild).toBe(before);
  });

  it.each([
    ['#hai', 'Bước 3 trên 6'],
    ['#cau-c', 'Bước 5 trên 6'],
    ['#la', 'Bước 1 trên 6'],
  ])('begins where the address points: %s', (hash, where) => {
    expect(start(hash).place()).toBe(where);
  });

  it('follows a link inside the lesson', async () => {
    const { user, place } = start();
    await user.click(screen.getByRole('link'));
    expect(place()).toBe('Bước 3 trên 6');
  });

  it('goes along with the sound, but not while something is answered', () => {
    const { place } = start();
    const read = (id: string) => document.getElementById(id)?.dispatchEvent(new Event('reading', { bubbles: true }));
    read('loi-mot');
    expect(place()).toBe('Bước 2 trên 6');
    read('cau-b');
    expect(place()).toBe('Bước 4 trên 6');
    screen.getByRole('button', { name: 'Kiểm tra' }).focus();
    read('cau-c');
    expect(place()).toBe('Bước 4 trên 6');
  });

  it('does nothing on a page without a lesson', () => {
    document.body.innerHTML = '<main><h1>Trợ giúp</h1></main>';
    startSteps(document, words);
    expect(document.querySelector('.steps')).toBeNull();
  });

  it('has no axe violation', async () => {
    start();
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
