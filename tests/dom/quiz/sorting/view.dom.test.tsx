import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/sorting/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const thing = (name: string) => within(screen.getByRole('group', { name }));

describe('the sorting view', () => {
  it("has the groups in the author's order under every thing", async () => {
    await renderItem(item);
    for (const { text } of item.things) {
      expect(
        thing(text)
          .getAllByRole('radio')
          .map((radio) => (radio as HTMLInputElement).value),
      ).toEqual(['dua-duoc', 'khong-dua']);
    }
  });

  it('can be sorted with the keyboard alone', async () => {
    const { user, memory } = await renderItem(item);
    for (const { answer } of item.things) {
      await user.tab();
      await user.keyboard(answer === 'dua-duoc' ? ' ' : '{ArrowDown}');
    }
    await user.tab();
    await user.keyboard('{Enter}');
    expect(memory.recorded[0]?.verdict.status).toBe('right');
  });

  it('says how many things have no group yet', async () => {
    const { user, container } = await renderItem(item);
    await user.click(thing('Ảnh thẻ căn cước').getByRole('radio', { name: 'Đưa được' }));
    await user.click(checkButton());
    expect(resultText(container)).toContain(
      'Chưa đúng: “Ảnh thẻ căn cước: Đưa được”. Giấy tờ tùy thân không đưa lên mạng.',
    );
    expect(resultText(container)).toContain('Còn 3 thứ chưa chọn nhóm.');
  });

  it('asks for an answer when no thing has a group', async () => {
    const { user } = await renderItem(item);
    await user.click(checkButton());
    expect(screen.getByRole('radio', { description: /^Chưa chọn nhóm cho thứ nào/ })).toBe(document.activeElement);
  });

  it('starts again with nothing picked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(thing('Bài thơ tự viết').getByRole('radio', { name: 'Đưa được' }));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('shows earlier groups', async () => {
    await renderItem(item, { stored: { 'ma-otp': 'khong-dua' } });
    await vi.waitFor(() =>
      expect(
        thing('Mã ngân hàng nhắn (OTP)').getByRole<HTMLInputElement>('radio', { name: 'Không được đưa' }).checked,
      ).toBe(true),
    );
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Chia số chẵn, số lẻ., Mỗi thứ chọn một nhóm.",
        "Chia số chẵn, số lẻ.",
        "heading, Chia số chẵn, số lẻ., level 3",
        "paragraph",
        "Mỗi thứ chọn một nhóm.",
        "group, 1",
        "1",
        "radio, Số chẵn, not checked, position 1, set size 2",
        "Số chẵn",
        "radio, Số lẻ, not checked, position 2, set size 2",
        "Số lẻ",
        "group, 2",
        "2",
        "radio, Số chẵn, not checked, position 1, set size 2",
        "Số chẵn",
        "radio, Số lẻ, not checked, position 2, set size 2",
        "Số lẻ",
        "group, 4",
        "4",
        "radio, Số chẵn, not checked, position 1, set size 2",
        "Số chẵn",
        "radio, Số lẻ, not checked, position 2, set size 2",
        "Số lẻ",
        "button, Kiểm tra",
      ]
    `);
  });
});
