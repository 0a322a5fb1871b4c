import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/ordering/examples.ts';
import { startOrder } from '../../../../src/quiz/ordering/score.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const textOf = (id: string) => item.options.find((option) => option.id === id)?.text ?? '';
const shownOrder = () =>
  screen.getAllByRole('listitem').map((entry) => entry.querySelector('.quiz-ordering__text')?.textContent);
const button = (way: 'lên' | 'xuống', id: string) => screen.getByRole('button', { name: `Đưa ${way} ${textOf(id)}` });
const start = startOrder(item);
const [first = '', second = '', third = '', last = ''] = start;

describe('the ordering view', () => {
  it('begins in the seeded order', async () => {
    await renderItem(item);
    expect(shownOrder()).toEqual(start.map(textOf));
  });

  it('moves a step up, keeps the focus on its button and says the new place once', async () => {
    const { user, live } = await renderItem(item);
    await user.click(button('lên', third));
    expect(shownOrder()).toEqual([first, third, second, last].map(textOf));
    expect(document.activeElement).toBe(button('lên', third));
    await vi.waitFor(() => expect(live.said).toEqual([`“${textOf(third)}” nay ở bước 2 trên 4.`]));
  });

  it('moves a step down and keeps the focus on its button', async () => {
    const { user } = await renderItem(item);
    await user.click(button('xuống', first));
    expect(shownOrder()).toEqual([second, first, third, last].map(textOf));
    expect(document.activeElement).toBe(button('xuống', first));
  });

  it('keeps the focus through every move of every step', async () => {
    const { user } = await renderItem(item);
    for (const id of start) {
      for (const way of ['lên', 'xuống', 'xuống', 'lên'] as const) {
        button(way, id).focus();
        await user.keyboard('{Enter}');
        expect(document.activeElement).toBe(button(way, id));
      }
    }
  });

  it('marks the buttons at the ends as unavailable, keeps them focusable and says why nothing moves', async () => {
    const { user, live } = await renderItem(item);
    const up = button('lên', first);
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect(up.hasAttribute('disabled')).toBe(false);
    await user.click(up);
    expect(document.activeElement).toBe(up);
    expect(shownOrder()).toEqual(start.map(textOf));
    await vi.waitFor(() => expect(live.said).toEqual([`“${textOf(first)}” đang ở bước đầu rồi.`]));
  });

  it('can be solved by keyboard alone', async () => {
    const { user, memory } = await renderItem(item);
    const right = item.options.map((option) => option.id);
    for (const [place, id] of right.entries()) {
      const moves = shownOrder().indexOf(textOf(id)) - place;
      button('lên', id).focus();
      for (let move = 0; move < moves; move += 1) await user.keyboard('{Enter}');
    }
    checkButton().focus();
    await user.keyboard('{Enter}');
    expect(memory.recorded).toMatchObject([{ answer: right, verdict: { status: 'right' } }]);
  });

  it('tells which steps have to move, and why', async () => {
    const { user, container } = await renderItem(item);
    await user.click(checkButton());
    expect(resultText(container)).toMatch(/Chưa đúng(?: chỗ)?: “/);
  });

  it('starts again in the first order, with the focus on a button that can be used', async () => {
    const { user } = await renderItem(item);
    await user.click(button('lên', third));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(shownOrder()).toEqual(start.map(textOf));
    expect(document.activeElement).toBe(button('xuống', first));
  });

  it('shows an earlier order', async () => {
    const stored = start.toReversed();
    await renderItem(item, { stored });
    await vi.waitFor(() => expect(shownOrder()).toEqual(stored.map(textOf)));
  });

  it('keeps a step that was moved before the earlier order came', async () => {
    const { user } = await renderItem(item);
    await user.click(button('lên', second));
    expect(shownOrder()[0]).toBe(textOf(second));
  });

  it('names every button with its step', async () => {
    await renderItem(item);
    const [entry = document.body] = screen.getAllByRole('listitem');
    expect(
      within(entry)
        .getAllByRole('button')
        .map((one) => one.getAttribute('aria-labelledby')?.split(' ').length),
    ).toEqual([2, 2]);
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Xếp các số từ nhỏ tới lớn., Xếp các bước theo thứ tự, việc làm trước đứng trên.",
        "Xếp các số từ nhỏ tới lớn.",
        "heading, Xếp các số từ nhỏ tới lớn., level 3",
        "paragraph",
        "Xếp các bước theo thứ tự, việc làm trước đứng trên.",
        "list",
        "listitem, level 1, position 1, set size 3",
        "Số 2",
        "button, Đưa lên Số 2, disabled",
        "Đưa lên",
        "button, Đưa xuống Số 2",
        "Đưa xuống",
        "listitem, level 1, position 2, set size 3",
        "Số 1",
        "button, Đưa lên Số 1",
        "Đưa lên",
        "button, Đưa xuống Số 1",
        "Đưa xuống",
        "listitem, level 1, position 3, set size 3",
        "Số 3",
        "button, Đưa lên Số 3",
        "Đưa lên",
        "button, Đưa xuống Số 3, disabled",
        "Đưa xuống",
        "button, Kiểm tra",
      ]
    `);
  });
});
