import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/scenario/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const scene = () => screen.getAllByRole('heading', { level: 4 })[0];
const backButton = () => screen.getByRole('button', { name: 'Quay lại bước trước' });

async function play(user: Awaited<ReturnType<typeof renderItem>>['user'], ...choices: RegExp[]) {
  for (const choice of choices) {
    await user.click(radio(choice));
    await user.click(checkButton());
  }
}

describe('the scenario view', () => {
  it('begins at the first step, with no way back', async () => {
    await renderItem(item);
    expect(scene()?.textContent).toContain('Tôi là công an');
    expect(screen.queryByRole('button', { name: 'Quay lại bước trước' })).toBeNull();
  });

  it('shows the consequence and what comes next in a heading that takes the focus', async () => {
    const { user, live } = await renderItem(item);
    await play(user, /Hỏi người gọi/);
    expect(document.activeElement).toBe(scene());
    expect(scene()?.textContent).toBe(
      'Người gọi đáp trơn tru, nghe càng giống thật. Người gọi: “Chuyển tiền để chứng minh trong sạch. Không được kể với ai.”',
    );
    expect(live.said).toEqual([]);
  });

  it('stores nothing before the end', async () => {
    const { user, memory } = await renderItem(item);
    await play(user, /Hỏi người gọi/);
    expect(memory.recorded).toEqual([]);
  });

  it('ends with a verdict on every choice, said once', async () => {
    const { user, container, live, memory } = await renderItem(item);
    await play(user, /Hỏi người gọi/, /kể với người nhà/);
    expect(document.activeElement).toBe(scene());
    expect(scene()?.textContent).toContain('Không mất đồng nào.');
    await vi.waitFor(() => expect(live.said).toEqual([resultText(container)]));
    expect(resultText(container)).toContain('Đúng một phầnĐúng 1 trên 2.Chưa đúng: “Hỏi người gọi tên gì, ở đâu”.');
    expect(memory.recorded).toMatchObject([{ answer: ['hoi-ten', 'dung-lai'], verdict: { status: 'partly' } }]);
  });

  it('has nothing to choose and no button for it when it is over', async () => {
    const { user } = await renderItem(item);
    await play(user, /^Tắt máy$/, /hỏi công an xã/);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Làm như vậy' })).toBeNull();
  });

  it('lets the learner go back from harm and choose again', async () => {
    const { user, container, memory } = await renderItem(item);
    await play(user, /Hỏi người gọi/, /cho yên/);
    expect(resultText(container)).toContain('Chưa đúng');
    await user.click(backButton());
    expect(document.activeElement).toBe(scene());
    expect(scene()?.textContent).toContain('chứng minh trong sạch');
    expect(resultText(container)).toBe('');
    await play(user, /kể với người nhà/);
    expect(memory.recorded.map(({ verdict }) => verdict.status)).toEqual(['wrong', 'partly']);
  });

  it('goes back to the first step, where the way back ends', async () => {
    const { user } = await renderItem(item);
    await play(user, /^Tắt máy$/);
    await user.click(backButton());
    expect(document.activeElement).toBe(scene());
    expect(scene()?.textContent).toContain('Tôi là công an');
  });

  it('has nothing picked after a turn, even at the same step', async () => {
    const { user, container } = await renderItem(examples.withLoop);
    await play(user, /Xin thêm/);
    expect(scene()?.textContent).toContain('Người bán lại giục.');
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('asks for a choice when nothing is picked', async () => {
    const { user } = await renderItem(item);
    await user.click(checkButton());
    expect(screen.getByRole('radio', { description: /^Chưa chọn việc nào/ })).toBe(document.activeElement);
  });

  it('starts again at the first step', async () => {
    const { user, container } = await renderItem(item);
    await play(user, /^Tắt máy$/, /hỏi công an xã/);
    await user.click(retryButton());
    expect(scene()?.textContent).toContain('Tôi là công an');
    expect(container.querySelector('fieldset')?.contains(document.activeElement)).toBe(true);
  });

  it('says how it went last time and starts from the beginning', async () => {
    const { container } = await renderItem(item, { stored: ['tat-ngay', 'hoi-cong-an'] });
    await vi.waitFor(() => expect(container.textContent).toContain('Lần trước đã trả lời: đúng.'));
    expect(scene()?.textContent).toContain('Tôi là công an');
  });

  it('is spoken like this', async () => {
    const { user, container } = await renderItem(examples.plain);
    await play(user, /Đọc mã/);
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Máy reo, số lạ., Chọn việc sẽ làm. Chọn chưa đúng thì quay lại được.",
        "Máy reo, số lạ.",
        "heading, Máy reo, số lạ., level 3",
        "paragraph",
        "Chọn việc sẽ làm. Chọn chưa đúng thì quay lại được.",
        "heading, Người gọi vào được tài khoản.Tiền bị rút hết., level 4",
        "Người gọi vào được tài khoản.",
        "Tiền bị rút hết.",
        "button, Quay lại bước trước",
        "heading, Chưa đúng, level 4",
        "paragraph",
        "strong",
        "Chưa đúng: “Đọc mã”.",
        "Người gọi vào được tài khoản.",
        "paragraph",
        "Ai hỏi mã thì tắt máy.",
        "button, Làm lại",
      ]
    `);
  });
});
