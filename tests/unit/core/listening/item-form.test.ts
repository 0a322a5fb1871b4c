import { describe, expect, it } from 'vitest';
import { formOf, type ListenedItem } from '../../../../src/core/listening/item-form.ts';
import { loadClient, registry } from '../../../../src/quiz/registry.ts';
import { loadType } from '../../../../src/quiz/types.ts';

const truth = ['Đúng', 'Sai'] as const;
const answerable = [
  'matching',
  'multiple-choice',
  'ordering',
  'self-check',
  'single-choice',
  'sorting',
  'spot-the-scam',
  'true-false',
];

/** Every example of a type, with the first number picked for each question (all of them where an order is asked). */
async function answered(type: string) {
  const [{ examples }, quiz] = await Promise.all([loadType(type), loadClient(type)]);
  return Object.values(examples).map((item) => {
    const form = formOf(item as unknown as ListenedItem, { order: [], truth });
    const picks = form.questions.map(({ kind, options }) =>
      kind === 'order' ? options.map((_, index) => index + 1) : [1],
    );
    return { item, quiz, form, answer: form.answerOf(picks) };
  });
}

describe('the listening form', () => {
  it.each(answerable)('of %s gives answers that the type marks', async (type) => {
    const all = await answered(type);
    expect(all.length).toBeGreaterThan(0);
    for (const { item, quiz, answer } of all) {
      expect(quiz.isAnswer(answer)).toBe(true);
      expect(quiz.repairAnswer(item, answer)).toEqual(answer);
      expect(['right', 'partly', 'wrong']).toContain(quiz.score(item, answer).status);
    }
  });

  it('of all other types has no question: they are thought over', async () => {
    const others = Object.keys(registry).filter((type) => !answerable.includes(type));
    expect(others).toEqual(['gap-fill', 'scenario', 'short-text']);
    for (const type of others) for (const { form } of await answered(type)) expect(form.questions).toEqual([]);
  });

  it('numbers options in the order of the page, not of the author', () => {
    const item = { type: 'ordering', options: ['a', 'b', 'c'].map((id) => ({ id, text: `Việc ${id}` })) };
    const form = formOf(item, { order: ['Việc c', 'Việc a', 'Việc b'], truth });
    expect(form.questions[0]?.options.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(form.answerOf([[2, 3, 1]])).toEqual(['a', 'b', 'c']);
  });
});
