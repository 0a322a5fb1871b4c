import { screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../../src/i18n/translate.ts';
import { openRun } from '../../../../src/islands/run/open.ts';
import type { RunProps } from '../../../../src/islands/run/Run.tsx';
import { runWords, tally, type Card } from '../../../../src/islands/run/run.ts';
import { answerStrings } from '../../../../src/quiz/frame-strings.ts';
import { typeNames, wordsOfTypes } from '../../../../src/quiz/types.ts';
import { axeFaults } from '../../../support/axe.ts';
import { cards, cardsOfTypes } from '../../../support/cards.ts';
import { liveLog } from '../../../support/live-log.ts';
import { answerSomehow, checkButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';
import { wordsOnPage } from '../../../support/words.ts';

// jsdom has no layout, so nothing to scroll.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

/** A run on an otherwise empty page; `again` begins another one. */
async function open(given: readonly Card[] = cards, props: Partial<RunProps> = {}) {
  document.body.innerHTML = '<main><h1>Ôn lại</h1><div data-run></div></main>';
  const host = document.querySelector('[data-run]') ?? document.body;
  const keys = [...runWords, ...answerStrings, ...(await wordsOfTypes(given.map(({ item }) => item.type)))];
  const onMark = vi.fn();
  const end = vi.fn<RunProps['end']>((marks) => {
    const { right, of } = tally(given, marks);
    return { title: `Xong: ${right} trên ${of}`, lines: ['Một dòng.'], links: [{ href: '/bai/', label: 'Bài' }] };
  });
  const lessonOf = (lesson: string) => ({ href: `/${lesson}/`, label: `Bài ${lesson}` });
  await openRun(host, null, { cards: given, words: wordsOnPage(keys), lessonOf, onMark, end, ...props });
  return { host, onMark, end, user: userEvent.setup(), live: liveLog(host) };
}

const next = () => screen.getByRole('button', { name: /^(Bỏ qua câu này|Câu tiếp theo|Xem kết quả)$/ });
const place = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('a run', () => {
  it('begins with its first item, and the focus on the place of it', async () => {
    await open();
    expect(place()).toBe('Câu 1 trên 3');
    expect(document.activeElement?.textContent).toBe('Câu 1 trên 3');
    expect(screen.getByText('Trong bài: Bài bai-mot')).toBeDefined();
    expect(screen.getByRole('group', { name: '1 + 1 = ?' })).toBeDefined();
  });

  it('is done with the keyboard alone, and the focus is never lost', async () => {
    const { user, onMark, end } = await open();
    const focused: (string | undefined)[] = [];
    for (const _ of cards) {
      await user.tab();
      await user.keyboard('[Space][Enter]');
      focused.push(document.activeElement?.tagName);
      next().focus();
      await user.keyboard('[Enter]');
      focused.push(document.activeElement?.tagName);
    }
    expect(focused).toEqual(['INPUT', 'H2', 'INPUT', 'H2', 'INPUT', 'H2']);
    expect(onMark).toHaveBeenCalledTimes(3);
    expect(end).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.textContent).toBe('Xong: 2 trên 3');
  });

  it('says each verdict once, and nothing beside the heading that gets the focus', async () => {
    const { user, live } = await open();
    await user.click(screen.getByRole('radio', { name: '3' }));
    await user.click(checkButton());
    await waitFor(() => expect(live.said).toHaveLength(1));
    expect(live.said[0]).toMatch(/^Chưa đúng/);
    await user.click(next());
    await user.click(next());
    await user.click(next());
    expect(live.said).toHaveLength(1);
  });

  it('counts the first verdict on an item, however often it is tried again', async () => {
    const { user, onMark } = await open();
    await user.click(screen.getByRole('radio', { name: '3' }));
    await user.click(checkButton());
    await user.click(screen.getByRole('button', { name: 'Làm lại' }));
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.click(checkButton());
    expect(onMark.mock.calls).toEqual([['bai-mot/cau-mot', 'wrong']]);
  });

  it('lets an item be left, and says so on the button', async () => {
    const { user, end } = await open();
    expect(next().textContent).toBe(t('review.skip.label'));
    await user.click(screen.getByRole('radio', { name: '2' }));
    await user.click(checkButton());
    expect(next().textContent).toBe(t('review.next.label'));
    await user.click(next());
    await user.click(next());
    expect(next().textContent).toBe(t('review.finish.label'));
    await user.click(next());
    expect(end).toHaveBeenCalledWith({ 'bai-mot/cau-mot': 'right' });
  });

  it('goes on after the items that were answered on an earlier visit', async () => {
    const { user, onMark } = await open(cards, { marks: { 'bai-mot/cau-mot': 'right', 'bai-hai/cau-ba': 'wrong' } });
    expect(place()).toBe('Câu 2 trên 3');
    expect(next().textContent).toBe(t('review.finish.label'));
    await user.click(next());
    expect(place()).toBe('Xong: 1 trên 3');
    expect(onMark).not.toHaveBeenCalled();
  });

  it('shows the answer of each item to whoever asks for it', async () => {
    const { user } = await open();
    await user.click(screen.getByText(t('quiz.answer.label')));
    expect(screen.getByText(t('quiz.answer.text', { answer: '2' }))).toBeDefined();
  });

  it('says when going on fails, and can be asked again', async () => {
    const start = vi.fn(() => Promise.reject(new Error('no network')));
    const again = { label: 'Ôn tiếp', failed: 'Mất mạng.', start };
    const { user, live } = await open(cards.slice(0, 1), {
      end: () => ({ title: 'Xong', lines: [], links: [], again }),
    });
    await user.click(next());
    const button = screen.getByRole('button', { name: 'Ôn tiếp' });
    await user.click(button);
    await waitFor(() => expect(live.said).toEqual(['Mất mạng.']));
    expect(document.activeElement).toBe(button);
  });

  it('tells a screen reader the place, the lesson, the item and what can be done', async () => {
    const { host } = await open(cards.slice(0, 1));
    expect(await spokenBy(host)).toMatchInlineSnapshot(`
      [
        "region, Câu 1 trên 1",
        "heading, Câu 1 trên 1, level 2",
        "paragraph",
        "Trong bài: Bài bai-mot",
        "form",
        "group, 1 + 1 = ?, Chọn một.",
        "1 + 1 = ?",
        "heading, 1 + 1 = ?, level 3",
        "paragraph",
        "Chọn một.",
        "radio, 2, not checked, position 1, set size 2",
        "2",
        "radio, 3, not checked, position 2, set size 2",
        "3",
        "button, Kiểm tra",
        "group",
        "Xem đáp án",
        "paragraph",
        "Đáp án: 2",
        "paragraph",
        "Đếm trên ngón tay cũng ra.",
        "list",
        "listitem, level 1, position 1, set size 2",
        "strong",
        "Đúng: “2”.",
        "Một thêm một là hai.",
        "listitem, level 1, position 2, set size 2",
        "strong",
        "Chưa đúng: “3”.",
        "Ba là một thêm hai.",
        "paragraph",
        "button, Xem kết quả",
      ]
    `);
  });
});

describe('a run with an item of every type', () => {
  it('works in each of them, has every word it says, and no axe violation at any step', async () => {
    const all = await cardsOfTypes(typeNames);
    expect(all).toHaveLength(typeNames.length);
    const { host, user } = await open(all);
    for (const { key } of all) {
      expect(await axeFaults(host), key).toEqual([]);
      await answerSomehow(host, user);
      await user.click(next());
    }
    expect(place()).toMatch(/^Xong/);
    expect(await axeFaults(host)).toEqual([]);
  });
});
