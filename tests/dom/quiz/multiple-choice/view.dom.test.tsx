import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/multiple-choice/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the multiple choice view', () => {
  it('ties its boxes to the question and says that more than one may be right', async () => {
    await renderItem(item);
    expect(screen.getByRole('group', { name: item.prompt, description: 'Chọn tất cả ý đúng.' })).toBeTruthy();
  });

  it('tells each pick whether it was right, why, and how many are missing', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/Chuyển tiền ngay/));
    await user.click(box(/Mời tới trụ sở/));
    await user.click(checkButton());
    expect(container.querySelector('h4')?.textContent).toBe('Đúng một phần');
    expect(resultText(container)).toContain(
      'Đúng: “Chuyển tiền ngay trong mười phút”. Giục gấp là để mình không kịp nghĩ.',
    );
    expect(resultText(container)).toContain('Chưa đúng: “Mời tới trụ sở xã lúc 8 giờ sáng mai”.');
    expect(resultText(container)).toContain('Còn 2 ý đúng chưa chọn.');
  });

  it('does not name the right options that are missing', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/Chuyển tiền ngay/));
    await user.click(checkButton());
    expect(resultText(container)).not.toContain('Đọc mã');
  });

  it('can be answered with the keyboard alone', async () => {
    const { user, memory } = await renderItem(item);
    for (const key of [' ', ' ', '', ' ']) {
      await user.tab();
      if (key) await user.keyboard(key);
    }
    await user.tab();
    await user.keyboard('{Enter}');
    expect(memory.recorded).toMatchObject([{ answer: ['bi-mat', 'gap', 'otp'], verdict: { status: 'right' } }]);
  });

  it('asks for an answer when nothing is ticked, and puts the focus where one can be given', async () => {
    const { user } = await renderItem(item);
    await user.click(checkButton());
    expect(screen.getByRole('checkbox', { description: /^Chưa chọn ý nào/ })).toBe(document.activeElement);
  });

  it('starts again with nothing ticked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(box(/Đọc mã/));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('shows an earlier answer, without the options that are gone', async () => {
    const options = item.options.filter((option) => option.id !== 'otp');
    await renderItem({ ...item, options, answers: ['bi-mat', 'gap'] } as typeof item, { stored: ['otp', 'gap'] });
    await vi.waitFor(() => expect(box(/Chuyển tiền ngay/).checked).toBe(true));
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  });

  it('is spoken like this', async () => {
    const { user, container } = await renderItem(examples.plain);
    await user.click(box(/^2$/));
    await user.click(checkButton());
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Số nào là số chẵn?, Chọn tất cả ý đúng.",
        "Số nào là số chẵn?",
        "heading, Số nào là số chẵn?, level 3",
        "paragraph",
        "Chọn tất cả ý đúng.",
        "checkbox, 2, not checked",
        "2",
        "checkbox, 3, not checked",
        "3",
        "checkbox, 4, not checked",
        "4",
        "button, Kiểm tra",
        "heading, Đúng một phần, level 4",
        "paragraph",
        "Đúng 1 trên 2.",
        "paragraph",
        "strong",
        "Đúng: “2”.",
        "2 chia đều cho 2.",
        "paragraph",
        "Còn 1 ý đúng chưa chọn.",
        "paragraph",
        "Số chẵn chia đều được cho 2.",
        "button, Làm lại",
      ]
    `);
  });
});
