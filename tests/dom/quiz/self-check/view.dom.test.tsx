import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/self-check/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.withHelper;
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the self-check view', () => {
  it('lists the steps in order and keeps the box of the helper apart', async () => {
    await renderItem(item);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(box(/Người kèm/).closest('li')).toBeNull();
  });

  it('has no box for a helper where none is asked for', async () => {
    await renderItem(examples.vietnamese);
    expect(screen.queryByRole('checkbox', { name: /Người kèm/ })).toBeNull();
  });

  it('says how far it is and helps with the open steps, without blame', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/Mở phần/));
    await user.click(checkButton());
    expect(resultText(container)).toBe(
      'Đã làm được một phầnĐã làm 1 trên 3 bước.Còn bước “Chọn mã khóa sáu số”. Không dùng ngày sinh.Còn bước “Tắt màn hình rồi mở lại bằng mã”. Bấm nút ở cạnh máy.Có khóa thì mất máy cũng bớt lo.',
    );
    expect(resultText(container)).not.toMatch(/sai|chưa đúng/i);
  });

  it('is done when every step is ticked', async () => {
    const { user, container, memory } = await renderItem(item);
    for (const one of screen.getAllByRole('checkbox')) await user.click(one);
    await user.click(checkButton());
    expect(resultText(container)).toBe('Đã làm xongCó khóa thì mất máy cũng bớt lo.');
    expect(memory.recorded[0]?.answer).toEqual(['mo-khoa', 'chon-ma', 'thu-mo', 'nguoi-kem']);
  });

  it('asks for a step when only the helper has ticked', async () => {
    const { user } = await renderItem(item);
    await user.click(box(/Người kèm/));
    await user.click(checkButton());
    expect(screen.getByRole('checkbox', { description: /^Chưa đánh dấu bước nào/ })).toBe(document.activeElement);
  });

  it('starts again with nothing ticked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/Chọn mã/));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('can be taken up again on another day', async () => {
    const { container } = await renderItem(item, { stored: ['mo-khoa', 'nguoi-kem'] });
    await vi.waitFor(() => expect(box(/Mở phần/).checked).toBe(true));
    expect(box(/Người kèm/).checked).toBe(true);
    expect(container.textContent).toContain('Lần trước đã làm được một phần.');
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Đếm thử tới ba., Làm xong bước nào thì đánh dấu bước ấy.",
        "Đếm thử tới ba.",
        "heading, Đếm thử tới ba., level 3",
        "paragraph",
        "Làm xong bước nào thì đánh dấu bước ấy.",
        "list",
        "listitem, level 1, position 1, set size 2",
        "checkbox, Đếm một, not checked",
        "Đếm một",
        "listitem, level 1, position 2, set size 2",
        "checkbox, Đếm hai, not checked",
        "Đếm hai",
        "button, Ghi lại",
      ]
    `);
  });
});
