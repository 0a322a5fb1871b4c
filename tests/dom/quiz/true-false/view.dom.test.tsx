import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/true-false/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.withReasons;
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the true or false view', () => {
  it('offers the two judgements in words', async () => {
    await renderItem(examples.vietnamese);
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual(['Đúng', 'Sai']);
    expect(
      screen.getByRole('group', { name: examples.vietnamese.prompt, description: 'Chọn Đúng hoặc Sai.' }),
    ).toBeTruthy();
  });

  it('tells what belongs to the judgement', async () => {
    const { user, container } = await renderItem(examples.vietnamese);
    await user.click(radio('Đúng'));
    await user.click(checkButton());
    expect(resultText(container)).toBe(
      'Chưa đúngAi hỏi mã này, dù xưng là ngân hàng, đều là lừa.Ngân hàng thật không bao giờ hỏi mã.',
    );
  });

  it('asks why in a group of its own', async () => {
    const { user, memory } = await renderItem(item);
    expect(screen.getByRole('group', { name: 'Vì sao?' })).toBeTruthy();
    await user.click(radio('Sai'));
    await user.click(radio(/không ai giúp kịp/));
    await user.click(checkButton());
    expect(memory.recorded).toMatchObject([
      { answer: { pick: 'false', reason: 'khong-ai-giup' }, verdict: { status: 'right' } },
    ]);
  });

  it('says that the reason is still open', async () => {
    const { user, container } = await renderItem(item);
    await user.click(radio('Sai'));
    await user.click(checkButton());
    expect(resultText(container)).toContain('Còn phần “Vì sao?” chưa chọn.');
  });

  it('asks for a judgement when there is only a reason', async () => {
    const { user } = await renderItem(item);
    await user.click(radio(/tốn tiền/));
    await user.click(checkButton());
    expect(screen.getByRole('radio', { description: /^Chưa chọn Đúng hay Sai/ })).toBe(document.activeElement);
  });

  it('starts again with nothing picked in either group', async () => {
    const { user, container } = await renderItem(item);
    await user.click(radio('Sai'));
    await user.click(radio(/tốn tiền/));
    await user.click(checkButton());
    await user.click(retryButton());
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('shows an earlier judgement and reason', async () => {
    await renderItem(item, { stored: { pick: 'false', reason: 'ton-tien' } });
    await vi.waitFor(() => expect(radio(/tốn tiền/).checked).toBe(true));
    expect(radio('Sai').checked).toBe(true);
  });

  it('is spoken like this', async () => {
    const { container } = await renderItem(item);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Người gọi bảo giữ bí mật với bố mẹ thì nên nghe theo., Chọn Đúng hoặc Sai.",
        "Người gọi bảo giữ bí mật với bố mẹ thì nên nghe theo.",
        "heading, Người gọi bảo giữ bí mật với bố mẹ thì nên nghe theo., level 3",
        "paragraph",
        "Chọn Đúng hoặc Sai.",
        "radio, Đúng, not checked, position 1, set size 2",
        "Đúng",
        "radio, Sai, not checked, position 2, set size 2",
        "Sai",
        "group, Vì sao?",
        "Vì sao?",
        "radio, Vì giấu thì không ai giúp kịp, not checked, position 1, set size 2",
        "Vì giấu thì không ai giúp kịp",
        "radio, Vì gọi điện tốn tiền, not checked, position 2, set size 2",
        "Vì gọi điện tốn tiền",
        "button, Kiểm tra",
      ]
    `);
  });
});
