import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { startPlace } from '../../../../src/islands/place/place.ts';
import { awaitPlace } from '../../../../src/islands/place/start.ts';
import { createProgress, type ProgressState } from '../../../../src/state/progress.ts';
import { astroMarkup } from '../../../support/astro-markup.ts';
import { axeFaults } from '../../../support/axe.ts';
import { fakeClock } from '../../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../../support/fakes/storage.ts';
import { liveLog } from '../../../support/live-log.ts';

interface Visit {
  readonly area?: FakeArea;
  /** Ids of what is at the middle of the screen; jsdom has no layout of its own. */
  readonly at?: readonly string[];
  readonly isLesson?: boolean;
  /** Wakes the control as a test needs it: at once, or at the first press. */
  readonly wake?: (progress: ProgressState) => void;
}

const lesson = `<section id="mot" class="section"><h2 id="mot-h"><span>Phần 1 trên 2:</span> Nghe thử</h2>
    <quiz-item id="cau-a" data-item="a"><button>Kiểm tra</button></quiz-item></section>
  <section id="hai" class="section"><h2 id="hai-h"><span>Phần 2 trên 2:</span> Dừng lại</h2>
    <quiz-item id="cau-b" data-item="b"><input aria-label="Chữ" /></quiz-item></section>`;

const atOnce = (progress: ProgressState) => startPlace(document, progress);

function visit({ area = new FakeArea(), at = [], isLesson = true, wake = atOnce }: Visit = {}) {
  const progress = createProgress({ store: fakeTabs(area).open().store, clock: fakeClock(), key: 'course.progress' });
  if (isLesson) document.body.dataset.lesson = 'bai';
  else delete document.body.dataset.lesson;
  const place = astroMarkup('src/ui/Place.astro', {
    values: {
      track: 'Nông dân',
      title: isLesson ? 'Cuộc gọi lừa' : 'Ôn lại hôm nay',
      "t('place.keys.hint', { hold: 'Ctrl', press: '/' })": t('place.keys.hint', { hold: 'Ctrl', press: '/' }),
    },
  });
  document.body.innerHTML = `<main><h1>Trang</h1>${isLesson ? lesson : '<h2 id="run">Câu 2 trên 5</h2>'}${place}</main>`;
  for (const element of document.querySelectorAll('main [id]')) {
    const isAbove = at.includes(element.id);
    element.getClientRects = () => [{}] as unknown as DOMRectList;
    element.getBoundingClientRect = () => ({ top: isAbove ? 10 : 9000, bottom: 9000 }) as DOMRect;
  }
  wake(progress);
  const user = userEvent.setup();
  const button = screen.getByRole('button', { name: t('place.button.label') });
  return {
    progress,
    user,
    button,
    live: liveLog(document.body),
    lines: () => [...document.querySelectorAll('[data-place-said] p')].map(({ textContent }) => textContent),
    isOpen: () => document.querySelector('[data-place-panel]')?.classList.contains('is-open'),
  };
}

describe('"Tôi đang ở đâu?"', () => {
  it('says track, lesson, part, item and whether it is kept', async () => {
    const { progress, user, button, lines } = visit({ at: ['mot-h', 'hai-h', 'cau-b'] });
    progress.recordAnswer('bai/a', 'x', { status: 'right' });
    await user.click(button);
    expect(lines()).toEqual([
      'Nhóm: Nông dân.',
      'Bài: Cuộc gọi lừa.',
      'Đang ở phần 2 trên 2: Dừng lại.',
      'Câu hỏi 2 trên 2.',
      'Đã trả lời 1 trên 2 câu hỏi.',
      'Tiến độ đã lưu trong máy này.',
    ]);
  });

  it('says the beginning of a lesson as that', async () => {
    const { user, button, lines } = visit();
    await user.click(button);
    expect(lines()).toEqual([
      'Nhóm: Nông dân.',
      'Bài: Cuộc gọi lừa.',
      'Đang ở phần mở đầu.',
      'Đã trả lời 0 trên 2 câu hỏi.',
      'Chưa có gì để lưu.',
    ]);
  });

  it('is heard once a press, also when nothing has changed, and the button keeps the focus', async () => {
    const { user, button, live } = visit();
    button.focus();
    await user.keyboard('[Enter]');
    await waitFor(() => expect(live.said).toHaveLength(1));
    await user.keyboard('[Enter]');
    await waitFor(() => expect(live.said).toHaveLength(2));
    expect(live.said[0]).toBe(live.said[1]);
    expect(document.activeElement).toBe(button);
  });

  it('comes by Ctrl and / to someone who writes, says where the focus is, and leaves it there', async () => {
    const { user, lines } = visit({ at: ['mot-h'] });
    const field = screen.getByLabelText('Chữ');
    field.focus();
    await user.keyboard('{Control>}/{/Control}');
    expect(lines()).toEqual(expect.arrayContaining(['Đang ở phần 2 trên 2: Dừng lại.', 'Câu hỏi 2 trên 2.']));
    expect(document.activeElement).toBe(field);
  });

  it('takes no key without Ctrl', async () => {
    const { user, isOpen } = visit();
    await user.keyboard('/?{Alt>}/{/Alt}');
    expect(isOpen()).toBe(false);
  });

  it('goes away by its button, which gives the focus back, and by Escape', async () => {
    const { user, button, isOpen, lines } = visit();
    await user.click(button);
    await user.tab();
    expect(document.activeElement?.textContent.trim()).toBe(t('place.close.label'));
    await user.keyboard('[Enter]');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button);
    await user.click(button);
    await user.keyboard('[Escape]');
    expect([isOpen(), lines()]).toEqual([false, []]);
    expect(document.activeElement).toBe(button);
  });

  it('says when progress is not kept', async () => {
    const area = new FakeArea();
    area.locked = true;
    const { progress, user, button, lines } = visit({ area });
    progress.recordAnswer('bai/a', 'x', { status: 'right' });
    await user.click(button);
    expect(lines().at(-1)).toBe(t('place.unkept.text'));
  });

  it('says the item of a review or a test', async () => {
    const { user, button, lines } = visit({ isLesson: false, at: ['run'] });
    await user.click(button);
    expect(lines()).toEqual([
      'Nhóm: Nông dân.',
      'Trang: Ôn lại hôm nay.',
      'Đang ở câu 2 trên 5.',
      'Chưa có gì để lưu.',
    ]);
  });

  it('has no axe violation, shut or open', async () => {
    const { user, button } = visit();
    expect(await axeFaults(document.body)).toEqual([]);
    await user.click(button);
    expect(await axeFaults(document.body)).toEqual([]);
  });

  it('fetches its code at the first press, which is answered once, however often it was pressed meanwhile', async () => {
    const { user, button, live, lines } = visit({ wake: (progress) => awaitPlace(document, progress) });
    button.click();
    button.click();
    await waitFor(() => expect(lines()).toHaveLength(5));
    await waitFor(() => expect(live.said).toHaveLength(1));
    await user.click(button);
    await waitFor(() => expect(live.said).toHaveLength(2));
  });

  it('fetches its code also by Ctrl and /', async () => {
    const { user, lines } = visit({ wake: (progress) => awaitPlace(document, progress) });
    await user.keyboard('/{Control>}/{/Control}');
    await waitFor(() => expect(lines()).toHaveLength(5));
  });

  it('says at least the page when its code cannot be fetched, and tries again', async () => {
    let isThere = false;
    const fetch = () => (isThere ? import('../../../../src/islands/place/place.ts') : Promise.reject(new Error('off')));
    const { user, button, lines } = visit({ wake: (progress) => awaitPlace(document, progress, fetch) });
    await user.click(button);
    await waitFor(() => expect(document.querySelector('[data-place-said]')?.textContent).toBe('Cuộc gọi lừa'));
    isThere = true;
    await user.click(button);
    await waitFor(() => expect(lines()).toHaveLength(5));
  });
});
