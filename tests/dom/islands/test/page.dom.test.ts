import { screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { strings } from '../../../../src/i18n/strings.ts';
import { t } from '../../../../src/i18n/translate.ts';
import { startTest, testWords, type TestData } from '../../../../src/islands/test/page.ts';
import { answerStrings } from '../../../../src/quiz/frame-strings.ts';
import { wordsOfTypes } from '../../../../src/quiz/types.ts';
import { createModuleTest } from '../../../../src/state/module-test.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { cards } from '../../../support/cards.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';
import { liveLog } from '../../../support/live-log.ts';
import { wordsOnPage } from '../../../support/words.ts';

const data: TestData = {
  cards,
  lessons: { 'bai-mot': { href: '/bai-mot/', label: 'Bài một' }, 'bai-hai': { href: '/bai-hai/', label: 'Bài hai' } },
  back: '/nhom/nong-dan/',
};

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** The page on a device; each call is another visit. */
async function visit(area = new FakeArea(), pressEarly: (form: HTMLFormElement) => void = () => undefined) {
  const progress = createProgress({ store: fakeTabs(area).open().store, clock: fakeClock(), key: 'course.progress' });
  document.body.innerHTML = `<main><h1>Kiểm tra</h1>
    ${astroMarkup('src/ui/TestPanel.astro', { values: { name: 'nong-dan/an-toan' } })}
    <section data-test-reading><h2>Các câu hỏi</h2></section>
    <script type="application/json" id="test">${JSON.stringify(data)}</script></main>`;
  for (const form of document.querySelectorAll('form')) pressEarly(form);
  const keys = [...testWords, ...answerStrings, ...(await wordsOfTypes(cards.map(({ item }) => item.type)))];
  startTest(document, createModuleTest(progress, 'nong-dan/an-toan'), wordsOnPage(keys));
  const user = userEvent.setup();
  return {
    area,
    user,
    state: () => document.querySelector('[data-test-state]')?.textContent,
    /** Begins, goes on, or begins again; the prompts are asked for by the item's own words. */
    async begin() {
      await user.click(screen.getByRole('button', { name: /^(Bắt đầu làm|Làm tiếp|Làm lượt khác)$/ }));
      await screen.findByRole('heading', { name: /^Câu \d trên 3$/ });
    },
  };
}

const goOn = () => screen.getByRole('button', { name: /^(Bỏ qua câu này|Câu tiếp theo|Xem kết quả)$/ });
const prompt = () => document.querySelector('legend')?.textContent.trim() ?? '';

/** Answers what is asked: right where it is "1 + 1", else the last choice of all. */
async function answer(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  const choices = [...document.querySelectorAll<HTMLInputElement>('.quiz-item input')];
  await user.click(screen.queryByRole('radio', { name: '2' }) ?? choices.at(-1) ?? document.body);
  await user.click(screen.getByRole('button', { name: t('quiz.check.label') }));
}

describe('the test of a module', () => {
  it('takes the list to read away, and begins with the first item', async () => {
    const { begin, state } = await visit();
    expect(document.querySelector('[data-test-reading]')).toBeNull();
    expect(state()).toBe('');
    await begin();
    expect(document.activeElement?.textContent).toBe('Câu 1 trên 3');
  });

  it('ends with the result, as our own practice, and with the way to an official confirmation', async () => {
    const { user, begin } = await visit();
    await begin();
    for (let item = 0; item < 3; item += 1) {
      await answer(user);
      await user.click(goOn());
    }
    expect(document.activeElement?.textContent).toBe(t('test.end.label', { right: 1, of: 3 }));
    expect(screen.getByText('Bài luyện tập của trang này, không phải xác nhận chính thức.')).toBeDefined();
    expect(
      screen.getByText(
        'Muốn được xác nhận chính thức: vào binhdanhocvuso.gov.vn hoặc hỏi tổ công nghệ số của thôn, phố.',
      ),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: t('site.lesson.path.label') }).getAttribute('href')).toBe(data.back);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('lists what was not right by its question and its lesson, and says so once', async () => {
    const { user, begin } = await visit();
    const live = liveLog(document.body);
    await begin();
    for (let item = 0; item < 3; item += 1) {
      await answer(user);
      await user.click(goOn());
    }
    const told = t('test.end.wrong.text', { count: 2 });
    await screen.findByText(told);
    expect(live.said.filter((text) => text === told)).toHaveLength(1);
    live.stop();
    const links = [...document.querySelectorAll('.run__links:first-of-type a')];
    const named = links.map((link) => [link.getAttribute('href'), link.textContent]);
    const [, second, third] = cards;
    expect(named.sort()).toEqual(
      [
        [
          `/bai-mot/#cau-${second?.item.id}`,
          t('test.end.wrong.label', { prompt: second?.item.prompt ?? '', lesson: 'Bài một' }),
        ],
        [
          `/bai-hai/#cau-${third?.item.id}`,
          t('test.end.wrong.label', { prompt: third?.item.prompt ?? '', lesson: 'Bài hai' }),
        ],
      ].sort(),
    );
  });

  it('lists nothing where all was left out', async () => {
    const { user, begin } = await visit();
    await begin();
    for (let item = 0; item < 3; item += 1) await user.click(goOn());
    expect(screen.queryByText(/chưa đúng hẳn/)).toBeNull();
  });

  it('loses nothing when the page is closed half way', async () => {
    const { area, user, begin } = await visit();
    await begin();
    await answer(user);
    await user.click(goOn());
    const second = prompt();
    const next = await visit(area);
    expect(next.state()).toBe(t('test.open.text', { done: 1, of: 3 }));
    expect(screen.getByRole('button', { name: t('test.resume.label') })).toBeDefined();
    await next.begin();
    expect(document.activeElement?.textContent).toBe('Câu 2 trên 3');
    expect(prompt()).toBe(second);
  });

  it('counts what was left out, and asks in another order the next time', async () => {
    const { area, user, begin } = await visit();
    const orders: string[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await begin();
      const order: string[] = [];
      for (let item = 0; item < 3; item += 1) {
        order.push(prompt());
        await user.click(goOn());
      }
      orders.push(order.join('|'));
      expect(screen.getByText(t('test.end.skipped.text', { count: 3 }))).toBeDefined();
    }
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect((await visit(area)).state()).toBe(
      t('test.last.text', { right: 0, of: 3, date: 'ngày 22 tháng 11 năm 2026' }),
    );
  });

  it('begins by itself when its button was pressed before the script was here', async () => {
    const early: HTMLFormElement[] = [];
    Object.assign(window, { earlySubmits: early });
    await visit(new FakeArea(), (form) => early.push(form));
    await screen.findByRole('heading', { name: 'Câu 1 trên 3' });
    expect(early).toEqual([]);
  });

  it('has no axe violation before it begins', async () => {
    await visit();
    expect(await axeFaults(document.body)).toEqual([]);
  });
});

describe('the words of tests and of the record', () => {
  it('never say what only an official place may say', () => {
    const rooms = /^(?:record|review|test)\./;
    const texts = Object.entries(strings).flatMap(([key, text]) => (rooms.test(key) ? [JSON.stringify(text)] : []));
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /chứng nhận|chứng chỉ|đạt chuẩn|phổ cập/iu.test(text))).toEqual([]);
  });
});
