import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/single-choice/examples.ts';
import { spokenBy } from '../../../support/spoken.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';

const item = examples.vietnamese;
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the single choice view', () => {
  it('ties its radios to the question', async () => {
    await renderItem(item);
    expect(screen.getByRole('group', { name: item.prompt, description: 'Chọn một.' })).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  it('checks only when the button is pressed', async () => {
    const { user, container } = await renderItem(item);
    await user.click(radio(/Tắt máy/));
    expect(resultText(container)).toBe('');
  });

  it('tells the right answer its reason and the explanation', async () => {
    const { user, container, memory } = await renderItem(item);
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    expect(resultText(container)).toBe(
      'Đúng rồiĐã chọn “Tắt máy, hỏi lại người thật”. Tắt máy là cắt ngay lời dọa.Công an không làm việc qua điện thoại, không bảo ai chuyển tiền.',
    );
    expect(memory.recorded).toMatchObject([{ answer: 'tat-may', verdict: { status: 'right' } }]);
  });

  it('can be answered with the keyboard alone', async () => {
    const { user, container } = await renderItem(item);
    await user.tab();
    await user.keyboard(' ');
    await user.keyboard('{ArrowDown}');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(resultText(container)).toContain('Chưa đúngĐã chọn “Chuyển tiền cho xong việc”.');
  });

  it('asks for an answer in words when nothing is picked, and puts the focus where one can be given', async () => {
    const { user, live, memory } = await renderItem(item);
    await user.click(checkButton());
    expect(document.activeElement).toBe(radio(/Tắt máy/));
    expect(screen.getByRole('radio', { description: 'Chưa chọn ý nào. Chọn một ý rồi bấm Kiểm tra.' })).toBe(
      document.activeElement,
    );
    expect(live.said).toEqual([]);
    expect(memory.recorded).toEqual([]);
  });

  it('takes the error away when something is picked, and leaves the focus there', async () => {
    const { user, container } = await renderItem(item);
    await user.click(checkButton());
    await user.click(radio(/Nghe tiếp/));
    expect(container.textContent).not.toContain('Chưa chọn ý nào');
    expect(document.activeElement).toBe(radio(/Nghe tiếp/));
  });

  it('starts again with nothing picked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(radio(/Chuyển tiền/));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
    expect(resultText(container)).toBe('');
    expect(document.activeElement).toBe(radio(/Tắt máy/));
  });

  it('shows an earlier answer quietly', async () => {
    const { container, live } = await renderItem(item, { stored: 'chuyen' });
    await vi.waitFor(() => expect(radio(/Chuyển tiền/).checked).toBe(true));
    expect(container.textContent).toContain('Lần trước đã trả lời: chưa đúng.');
    expect(live.said).toEqual([]);
  });

  it('is spoken like this', async () => {
    const { user, container } = await renderItem(item);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?, Chọn một.",
        "Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?",
        "heading, Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?, level 3",
        "paragraph",
        "Chọn một.",
        "radio, Tắt máy, hỏi lại người thật, not checked, position 1, set size 3",
        "Tắt máy, hỏi lại người thật",
        "radio, Chuyển tiền cho xong việc, not checked, position 2, set size 3",
        "Chuyển tiền cho xong việc",
        "radio, Nghe tiếp xem họ nói gì, not checked, position 3, set size 3",
        "Nghe tiếp xem họ nói gì",
        "button, Kiểm tra",
      ]
    `);
    await user.click(radio(/Tắt máy/));
    await user.click(checkButton());
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?, Chọn một.",
        "Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?",
        "heading, Người gọi xưng là công an, bảo chuyển tiền ngay. Nên làm gì?, level 3",
        "paragraph",
        "Chọn một.",
        "radio, Tắt máy, hỏi lại người thật, not checked, position 1, set size 3",
        "Tắt máy, hỏi lại người thật",
        "radio, Chuyển tiền cho xong việc, not checked, position 2, set size 3",
        "Chuyển tiền cho xong việc",
        "radio, Nghe tiếp xem họ nói gì, not checked, position 3, set size 3",
        "Nghe tiếp xem họ nói gì",
        "button, Kiểm tra",
        "heading, Đúng rồi, level 4",
        "paragraph",
        "strong",
        "Đã chọn “Tắt máy, hỏi lại người thật”.",
        "Tắt máy là cắt ngay lời dọa.",
        "paragraph",
        "Công an không làm việc qua điện thoại, không bảo ai chuyển tiền.",
        "button, Làm lại",
      ]
    `);
  });
});
