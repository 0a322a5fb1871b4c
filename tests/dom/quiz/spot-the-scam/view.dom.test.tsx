import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/spot-the-scam/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the view of a message with signs', () => {
  it('is a list of sentences with a box for each, and says who it is from', async () => {
    const { container } = await renderItem(item);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(container.textContent).toContain('Tin nhắn từ một số di động lạ, 7 giờ tối');
  });

  it('tells a sign from a harmless sentence in words, and how many are left', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/cắt điện/));
    await user.click(box(/Giờ làm việc/));
    await user.click(checkButton());
    expect(resultText(container)).toContain(
      'Đúng là dấu hiệu lừa: “Nhà mình còn nợ tiền, cắt điện trong 30 phút nữa”. Giục gấp',
    );
    expect(resultText(container)).toContain('Chưa phải dấu hiệu: “Giờ làm việc từ 7 giờ 30 đến 17 giờ”. Kẻ lừa');
    expect(resultText(container)).toContain('Còn 2 dấu hiệu chưa tìm ra.');
  });

  it('can be solved with the keyboard alone', async () => {
    const { user, memory } = await renderItem(item);
    for (const { sign } of item.parts) {
      await user.tab();
      if (sign) await user.keyboard(' ');
    }
    await user.tab();
    await user.keyboard('{Enter}');
    expect(memory.recorded[0]?.verdict.status).toBe('right');
  });

  it('asks for an answer when nothing is marked', async () => {
    const { user } = await renderItem(item);
    await user.click(checkButton());
    expect(screen.getByRole('checkbox', { description: /^Chưa đánh dấu câu nào/ })).toBe(document.activeElement);
  });

  it('starts again with nothing marked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/cắt điện/));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('shows earlier marks', async () => {
    await renderItem(item, { stored: ['duong-dan'] });
    await vi.waitFor(() => expect(box(/đường dẫn này/).checked).toBe(true));
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Câu nào lạ?, Đánh dấu mỗi câu đáng ngờ.",
        "Câu nào lạ?",
        "heading, Câu nào lạ?, level 3",
        "paragraph",
        "Đánh dấu mỗi câu đáng ngờ.",
        "paragraph",
        "Tin nhắn từ số lạ",
        "list",
        "listitem, level 1, position 1, set size 3",
        "checkbox, Chào bác., not checked",
        "Chào bác.",
        "listitem, level 1, position 2, set size 3",
        "checkbox, Bác đọc cho cháu mã vừa nhắn tới., not checked",
        "Bác đọc cho cháu mã vừa nhắn tới.",
        "listitem, level 1, position 3, set size 3",
        "checkbox, Cháu cảm ơn bác., not checked",
        "Cháu cảm ơn bác.",
        "button, Kiểm tra",
      ]
    `);
  });
});
