import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { reviewWords, startReview, type ReviewLessons } from '../../../../src/islands/review/page.ts';
import { answerStrings } from '../../../../src/quiz/frame-strings.ts';
import { wordsOfTypes } from '../../../../src/quiz/types.ts';
import { createProgress } from '../../../../src/state/progress.ts';
import { createReview } from '../../../../src/state/review.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { cards } from '../../../support/cards.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';
import { liveLog } from '../../../support/live-log.ts';
import { wordsOnPage } from '../../../support/words.ts';

const DAY = 86_400_000;
const lessons: ReviewLessons = {
  'bai-mot': { title: 'Bài một', href: '/bai-mot/', file: '/on-lai/bai-mot.json', items: ['cau-mot', 'cau-hai'] },
  'bai-hai': { title: 'Bài hai', href: '/bai-hai/', file: '/on-lai/bai-hai.json', items: ['cau-ba', 'cau-bon'] },
};

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

interface Visit {
  readonly area?: FakeArea;
  readonly clock?: ReturnType<typeof fakeClock>;
  readonly fetchItems?: (path: string) => Promise<unknown>;
}

const fromFiles = (path: string) =>
  Promise.resolve(cards.filter(({ key }) => path === `/on-lai/${key.split('/')[0] ?? ''}.json`));

/** The page on a device; each call is another visit. */
async function visit({ area = new FakeArea(), clock = fakeClock(), fetchItems = fromFiles }: Visit = {}) {
  const progress = createProgress({ store: fakeTabs(area).open().store, clock, key: 'course.progress' });
  const fetched = vi.fn(fetchItems);
  const review = createReview({ progress, clock, fetchItems: fetched });
  document.body.innerHTML = `<main><h1>Ôn lại</h1>
    ${astroMarkup('src/ui/ReviewPanel.astro', { values: { browse: '/' } })}
    <script type="application/json" id="lessons">${JSON.stringify(lessons)}</script></main>`;
  document.querySelector('noscript')?.remove();
  const keys = [...reviewWords, ...answerStrings, ...(await wordsOfTypes(cards.map(({ item }) => item.type)))];
  startReview(document, review, wordsOnPage(keys));
  return {
    area,
    clock,
    progress,
    fetched,
    user: userEvent.setup(),
    live: liveLog(document.body),
    state: () => document.querySelector('[data-review-state]')?.textContent.trim(),
    start: () => screen.queryByRole('button', { name: t('review.start.label') }),
  };
}

/** A learner who answered these items in lessons and comes back after some days. */
async function comeBack(keys: readonly string[], { days = 1, ...options }: Visit & { readonly days?: number } = {}) {
  const before = await visit();
  for (const key of keys) before.progress.recordAnswer(key, 'a', { status: 'right' });
  before.clock.tick(days * DAY);
  return visit({ area: before.area, clock: before.clock, ...options });
}

const all = ['bai-mot/cau-mot', 'bai-mot/cau-hai', 'bai-hai/cau-ba'];

async function skipAll(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  for (;;) {
    const button = screen.queryByRole('button', { name: /^(Bỏ qua câu này|Câu tiếp theo|Xem kết quả)$/ });
    if (!button) return;
    await user.click(button);
  }
}

describe('the page "Ôn lại hôm nay"', () => {
  it('shows someone new the way to a lesson, and asks for nothing', async () => {
    const { state, start, fetched } = await visit();
    expect(state()).toBe(t('review.first.text'));
    expect(start()).toBeNull();
    expect(screen.getByRole('link', { name: t('review.browse.label') }).closest('[hidden]')).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says on which day something is due when nothing is today', async () => {
    const { state, start } = await comeBack(all, { days: 0 });
    expect(state()).toBe('Hôm nay không có câu nào cần ôn. Lần ôn tới: ngày 23 tháng 11 năm 2026.');
    expect(start()).toBeNull();
  });

  it('counts what is due, and leaves out what the course no longer has', async () => {
    const { state, start } = await comeBack([...all, 'bai-mot/da-bo', 'bai-cu/cau']);
    expect(state()).toBe(t('review.due.text', { count: 3 }));
    expect(start()).not.toBeNull();
  });

  it('fetches only the lessons of what is asked, when the learner begins', async () => {
    const { user, start, fetched } = await comeBack(['bai-hai/cau-ba']);
    expect(fetched).not.toHaveBeenCalled();
    await user.click(start() ?? document.body);
    await screen.findByRole('heading', { name: 'Câu 1 trên 1' });
    expect(fetched.mock.calls).toEqual([['/on-lai/bai-hai.json']]);
  });

  it('stays where it is when there is no network: says so once, keeps the focus, and begins at the next press', async () => {
    let isOffline = true;
    const fetchItems = (path: string) => (isOffline ? Promise.reject(new Error('offline')) : fromFiles(path));
    const { user, start, live } = await comeBack(all, { fetchItems });
    const button = start() ?? document.body;
    await user.click(button);
    await waitFor(() => expect(live.said.at(-1)).toBe(t('review.offline.error')));
    expect(live.said).toEqual([t('review.loading.text'), t('review.offline.error')]);
    expect(document.activeElement).toBe(button);
    isOffline = false;
    await user.click(button);
    await screen.findByRole('heading', { name: 'Câu 1 trên 3' });
  });

  it('lets known items rest, brings the others back, and ends without asking for more', async () => {
    const { user, start, clock, area } = await comeBack(['bai-mot/cau-mot', 'bai-mot/cau-hai']);
    await user.click(start() ?? document.body);
    await screen.findByRole('heading', { name: 'Câu 1 trên 2' });
    for (let item = 0; item < 2; item += 1) {
      const right = screen.queryByRole('radio', { name: '2' });
      await user.click(right ?? screen.getByRole('radio', { name: 'Chuyển tiền cho xong việc' }));
      await user.click(screen.getByRole('button', { name: t('quiz.check.label') }));
      await user.click(screen.getByRole('button', { name: /^(Câu tiếp theo|Xem kết quả)$/ }));
    }
    expect(document.activeElement?.textContent).toBe(t('review.end.label', { right: 1, of: 2 }));
    expect(screen.getByText(t('review.end.text'))).toBeDefined();
    expect(screen.queryByRole('button', { name: t('review.more.label') })).toBeNull();
    clock.tick(DAY);
    expect((await visit({ area, clock })).state()).toBe(t('review.due.text', { count: 1 }));
    clock.tick(2 * DAY);
    expect((await visit({ area, clock })).state()).toBe(t('review.due.text', { count: 2 }));
  });

  it('offers to go on when more is due, without begging', async () => {
    const { user, start } = await comeBack(all);
    await user.click(start() ?? document.body);
    await screen.findByRole('heading', { name: 'Câu 1 trên 3' });
    await skipAll(user);
    expect(screen.getByText(t('review.end.more.text', { count: 3 }))).toBeDefined();
    await user.click(screen.getByRole('button', { name: t('review.more.label') }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Câu 1 trên 3'));
  });

  it('names the lessons to read again', async () => {
    const { user, start } = await comeBack(['bai-hai/cau-ba']);
    await user.click(start() ?? document.body);
    await screen.findByRole('heading', { name: 'Câu 1 trên 1' });
    await skipAll(user);
    const link = screen.getByRole('link', { name: t('review.reread.label', { lesson: 'Bài hai' }) });
    expect(link.getAttribute('href')).toBe('/bai-hai/');
  });

  it('follows a lesson in another tab, as long as no run is on', async () => {
    const { progress, clock, state } = await visit();
    progress.recordAnswer('bai-mot/cau-mot', 'a', { status: 'right' });
    expect(state()).toContain('ngày 23 tháng 11 năm 2026');
    clock.tick(DAY);
    progress.recordAnswer('bai-mot/cau-hai', 'a', { status: 'right' });
    expect(state()).toBe(t('review.due.text', { count: 1 }));
  });

  it('has no axe violation, with nothing and with something to review', async () => {
    await visit();
    expect(await axeFaults(document.body)).toEqual([]);
    await comeBack(all);
    expect(await axeFaults(document.body)).toEqual([]);
  });
});
