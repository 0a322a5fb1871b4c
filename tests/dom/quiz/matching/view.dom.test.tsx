import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/matching/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const row = (name: string) => within(screen.getByRole('group', { name }));

describe('the matching view', () => {
  it('has a named group of radios for each row, options shuffled alike', async () => {
    await renderItem(item);
    const orders = item.rows.map(({ text }) =>
      row(text)
        .getAllByRole('radio')
        .map((radio) => (radio as HTMLInputElement).value)
        .join(),
    );
    expect(new Set(orders).size).toBe(1);
  });

  it('marks every row by itself', async () => {
    const { user, container, memory } = await renderItem(item);
    await user.click(row('Vừa chuyển tiền nhầm').getByRole('radio', { name: 'Ngân hàng' }));
    await user.click(row('Trẻ em bị dọa nạt').getByRole('radio', { name: 'Ngân hàng' }));
    await user.click(checkButton());
    expect(memory.recorded[0]?.answer).toEqual({ 'lo-chuyen': 'ngan-hang', 'tre-em': 'ngan-hang' });
    expect(resultText(container)).toBe(
      'Đúng một phầnĐúng 1 trên 3.Chưa đúng: “Trẻ em bị dọa nạt: Ngân hàng”. 111 là số bảo vệ trẻ em.Còn 1 dòng chưa chọn.Đúng nơi thì được giúp nhanh.',
    );
  });

  it('uses native selects, empty at first, where radios would be too many', async () => {
    const { user, memory } = await renderItem(examples.manyOptions);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Nút ở cạnh máy' });
    expect(select.value).toBe('');
    expect(select.options[0]?.textContent).toBe('Chọn một ý…');
    await user.selectOptions(select, 'Tắt mở màn hình');
    await user.click(checkButton());
    expect(memory.recorded[0]?.answer).toEqual({ 'nut-canh': 'nguon' });
  });

  it('asks for an answer when no row has one', async () => {
    const { user } = await renderItem(examples.manyOptions);
    await user.click(checkButton());
    expect(screen.getByRole('combobox', { description: /^Chưa chọn dòng nào/ })).toBe(document.activeElement);
  });

  it('starts again with nothing picked', async () => {
    const { user, container } = await renderItem(item);
    await user.click(row('Trẻ em bị dọa nạt').getByRole('radio', { name: 'Số 111' }));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('shows earlier matches in radios and in selects', async () => {
    await renderItem(item, { stored: { 'tre-em': 'so-111' } });
    await vi.waitFor(() =>
      expect(row('Trẻ em bị dọa nạt').getByRole<HTMLInputElement>('radio', { name: 'Số 111' }).checked).toBe(true),
    );
    document.body.replaceChildren();
    await renderItem(examples.manyOptions, { stored: { 'nut-dai': 'am-luong' } });
    await vi.waitFor(() =>
      expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Nút dài ở cạnh máy' }).value).toBe('am-luong'),
    );
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(examples.plain);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Ghép số với chữ., Mỗi dòng chọn một ý.",
        "Ghép số với chữ.",
        "heading, Ghép số với chữ., level 3",
        "paragraph",
        "Mỗi dòng chọn một ý.",
        "group, 1",
        "1",
        "radio, hai, not checked, position 1, set size 2",
        "hai",
        "radio, một, not checked, position 2, set size 2",
        "một",
        "group, 2",
        "2",
        "radio, hai, not checked, position 1, set size 2",
        "hai",
        "radio, một, not checked, position 2, set size 2",
        "một",
        "button, Kiểm tra",
      ]
    `);
  });
});
