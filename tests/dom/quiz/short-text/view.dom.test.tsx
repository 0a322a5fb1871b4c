import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../../src/quiz/short-text/examples.ts';
import { checkButton, renderItem, resultText, retryButton } from '../../../support/quiz.tsx';
import { spokenBy } from '../../../support/spoken.ts';

const item = examples.vietnamese;
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Câu trả lời' });

describe('the short text view', () => {
  it('leaves the writing to the learner', async () => {
    await renderItem(item);
    expect(field().autocomplete).toBe('off');
    expect(field().getAttribute('autocapitalize')).toBe('off');
  });

  it('brings up digits where the answer is a number', async () => {
    await renderItem(examples.withNear);
    expect(field().getAttribute('inputmode')).toBe('numeric');
  });

  it('takes an answer without marks and shows the whole form', async () => {
    const { user, container } = await renderItem(item);
    await user.type(field(), 'dung lai{Enter}');
    expect(resultText(container)).toBe('Đúng rồiViết đầy đủ là: Dừng lại.Dừng lại, tắt máy, hỏi lại người thật.');
  });

  it('does not give the answer away when it is wrong', async () => {
    const { user, container } = await renderItem(examples.withNear);
    await user.type(field(), '113{Enter}');
    expect(resultText(container)).toBe('Chưa đúngĐã viết “113”. 113 là số của công an.Ba số một, gọi không mất tiền.');
  });

  it('asks for an answer when the field is empty or blank, and marks the field', async () => {
    const { user } = await renderItem(item);
    await user.type(field(), '   {Enter}');
    expect(screen.getByRole('textbox', { description: /^Chưa viết gì/ })).toBe(document.activeElement);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('d');
    expect(field().hasAttribute('aria-invalid')).toBe(false);
  });

  it('starts again with an empty field', async () => {
    const { user } = await renderItem(item);
    await user.type(field(), 'x{Enter}');
    await user.click(retryButton());
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
  });

  it('shows an earlier text, unless something is written already', async () => {
    await renderItem(item, { stored: 'Dừng' });
    await vi.waitFor(() => expect(field().value).toBe('Dừng'));
  });

  it('shows what was written as text, never as HTML', async () => {
    const { user, container } = await renderItem({
      ...examples.withNear,
      near: [{ text: 'img onerror', why: 'Vì thế.' }],
    } as typeof examples.withNear);
    await user.type(field(), '<img onerror>{Enter}');
    expect(resultText(container)).toContain('<img onerror>');
    expect(container.querySelector('img')).toBeNull();
  });

  it('is spoken like this', async () => {
    const { user, container } = await renderItem(item);
    await user.click(checkButton());
    expect(await spokenBy(container)).toMatchInlineSnapshot(`
      [
        "form",
        "group, Gặp cuộc gọi dọa bắt, hai chữ cần nhớ đầu tiên là gì?, Viết có dấu hay không dấu đều được.",
        "Gặp cuộc gọi dọa bắt, hai chữ cần nhớ đầu tiên là gì?",
        "heading, Gặp cuộc gọi dọa bắt, hai chữ cần nhớ đầu tiên là gì?, level 3",
        "paragraph",
        "Viết có dấu hay không dấu đều được.",
        "paragraph",
        "Chưa viết gì. Viết câu trả lời rồi bấm Kiểm tra.",
        "Câu trả lời",
        "textbox, Câu trả lời, Chưa viết gì. Viết câu trả lời rồi bấm Kiểm tra., invalid",
        "button, Kiểm tra",
      ]
    `);
  });
});
