import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/gap-fill/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const gap = (n: number) => screen.getByRole<HTMLInputElement>('textbox', { name: `Chỗ trống ${n} trên 3` });

describe('the gap fill view', () => {
  it('counts its gaps and gives each the whole sentence', async () => {
    await renderItem(item);
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(
      screen.getByRole('textbox', {
        name: 'Chỗ trống 2 trên 3',
        description: 'Trước hết (Chỗ trống 1 trên 3), rồi (Chỗ trống 2 trên 3), sau đó hỏi lại (Chỗ trống 3 trên 3).',
      }),
    ).toBeTruthy();
  });

  it('can be filled with the keyboard alone', async () => {
    const { user, container } = await renderItem(item);
    for (const text of ['dung lai', 'tat may', 'nguoi that']) {
      await user.tab();
      await user.keyboard(text);
    }
    await user.keyboard('{Enter}');
    expect(resultText(container)).toBe(
      'Đúng rồiCâu đầy đủ: Trước hết dừng lại, rồi tắt máy, sau đó hỏi lại người thật.Ba việc này dùng cho mọi cuộc gọi lạ.',
    );
  });

  it('gives hints for what is wrong and counts what is empty', async () => {
    const { user, container } = await renderItem(item);
    await user.type(gap(1), 'chạy{Enter}');
    expect(resultText(container)).toBe(
      'Chưa đúngChưa đúng: “chạy”. Đừng làm gì vội.Còn 2 chỗ trống chưa viết.Ba việc này dùng cho mọi cuộc gọi lạ.',
    );
  });

  it('asks for an answer when every gap is empty', async () => {
    const { user } = await renderItem(item);
    await user.click(checkButton());
    expect(screen.getByRole('textbox', { description: /^Chưa viết vào chỗ trống nào.*Trước hết/ })).toBe(
      document.activeElement,
    );
  });

  it('starts again with empty gaps', async () => {
    const { user } = await renderItem(item);
    await user.type(gap(2), 'x{Enter}');
    await user.click(retryButton());
    expect(gap(2).value).toBe('');
    expect(document.activeElement).toBe(gap(1));
  });

  it('shows earlier fillings', async () => {
    await renderItem(item, { stored: { ai: 'người nhà' } });
    await vi.waitFor(() => expect(gap(3).value).toBe('người nhà'));
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Điền số còn thiếu., Viết vào chỗ trống. Có dấu hay không dấu đều được.",
        "Điền số còn thiếu.",
        "heading, Điền số còn thiếu., level 3",
        "paragraph",
        "Viết vào chỗ trống. Có dấu hay không dấu đều được.",
        "paragraph",
        "Một, hai,",
        "textbox, Chỗ trống 1 trên 1, Một, hai, (Chỗ trống 1 trên 1), bốn.",
        ", bốn.",
        "button, Kiểm tra",
      ]
    `);
  });
});
