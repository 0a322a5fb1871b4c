import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { loadType } from '../../../src/quiz/types.ts';
import { examples as ordering } from '../../../src/quiz/ordering/examples.ts';
import { examples as multiple } from '../../../src/quiz/multiple-choice/examples.ts';
import { answerSomehow, checkButton, renderItem, resultText, retryButton } from '../../support/quiz.tsx';
import { screen } from '@testing-library/preact';

// The five faults that recur in every quiz system we looked at, each against every item type.
const types = readdirSync('src/quiz', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const items = await Promise.all(
  types.map(async ({ name }) => ({ name, item: Object.values((await loadType(name)).examples)[0] })),
);
const known = items.flatMap(({ name, item }) => (item ? [{ name, item }] : []));
// The last choice of a scenario ends it: its button goes away and the focus is moved on purpose (see its own tests).
const staying = known.filter(({ name }) => name !== 'scenario');

describe.each(staying)('fault 1, focus lost after a check: $name', ({ item }) => {
  it('keeps the focus on the pressed button when the result comes', async () => {
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    expect(resultText(container)).not.toBe('');
    expect(document.activeElement).toBe(checkButton());
  });

  it('keeps the focus on the pressed button when the same answer is checked again', async () => {
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    await user.click(checkButton());
    expect(document.activeElement).toBe(checkButton());
  });
});

describe.each(known)('fault 1, focus lost after a change: $name', ({ item }) => {
  it('moves the focus into the question when the learner starts again', async () => {
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    await user.click(retryButton());
    expect(document.activeElement).not.toBe(document.body);
    expect(container.querySelector('fieldset')?.contains(document.activeElement)).toBe(true);
  });

  it('never disables a control', async () => {
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    expect(container.querySelectorAll(':disabled')).toHaveLength(0);
  });
});

describe.each(known)('fault 2, feedback that is only seen or is said twice: $name', ({ item }) => {
  it('has an empty live region without a role from the start', async () => {
    const { container } = await renderItem(item);
    const region = container.querySelector('.quiz-item__live');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(region?.hasAttribute('role')).toBe(false);
    expect(region?.textContent).toBe('');
  });

  it('announces the whole result once', async () => {
    const { container, user, live } = await renderItem(item);
    await answerSomehow(container, user);
    const before = live.said.length;
    await user.click(checkButton());
    await vi.waitFor(() => expect(live.said.length).toBe(before + 1));
    expect(live.said.at(-1)).toBe(resultText(container));
    expect(live.said.at(-1)).toContain(item.explanation);
  });

  it('tells the verdict in words', async () => {
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    expect(container.querySelector('.quiz-item__live h4')?.textContent).toMatch(
      /^(Đúng rồi|Đúng một phần|Chưa đúng|Đã làm xong|Đã làm được một phần)$/,
    );
  });
});

describe.each(staying)('fault 2, a change that is silent because it looks the same: $name', ({ item }) => {
  it('announces the same verdict again, with the number of the try', async () => {
    const { container, user, live } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    const before = live.said.length;
    await user.click(checkButton());
    await vi.waitFor(() => expect(live.said.length).toBe(before + 1));
    expect(live.said.at(-1)).toMatch(/(Lần thử|Ghi lại lần) 2\./);
  });
});

describe('fault 3, progress that is only seen', () => {
  it('says how much of an answer is right', async () => {
    const { container, user } = await renderItem(multiple.vietnamese);
    await user.click(screen.getByRole('checkbox', { name: /Không được kể/ }));
    await user.click(checkButton());
    expect(resultText(container)).toContain('Đúng 1 trên 3.');
    expect(resultText(container)).toContain('Còn 2 ý đúng chưa chọn.');
  });

  it('says at which place a moved step now is', async () => {
    const { user, live } = await renderItem(ordering.plain);
    const [step] = screen.getAllByRole('listitem');
    await user.click(screen.getAllByRole('button', { name: /^Đưa xuống/ })[0] ?? document.body);
    await vi.waitFor(() =>
      expect(live.said).toEqual([`“${step?.querySelector('span')?.textContent.trim()}” nay ở bước 2 trên 3.`]),
    );
  });
});

describe.each(known)('fault 4, sound over speech: $name', ({ item }) => {
  it('makes no sound and starts none', async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const { container, user } = await renderItem(item);
    await answerSomehow(container, user);
    await user.click(checkButton());
    expect(container.querySelector('audio, video')).toBeNull();
    expect(play).not.toHaveBeenCalled();
  });
});

describe.each(staying)('fault 5, an earlier answer lost: $name', ({ item }) => {
  it('brings an earlier answer back and says in words what it was worth', async () => {
    const first = await renderItem(item);
    await answerSomehow(first.container, first.user);
    await first.user.click(checkButton());
    const [kept] = first.memory.recorded;
    document.body.replaceChildren();

    const { container, user, memory } = await renderItem(item, { stored: kept?.answer });
    await vi.waitFor(() =>
      expect(container.textContent).toMatch(
        /Lần trước đã (trả lời: (đúng|đúng một phần|chưa đúng)|làm xong|làm được một phần)\./,
      ),
    );
    await user.click(checkButton());
    expect(memory.recorded[0]?.answer).toEqual(kept?.answer);
  });
});

describe.each(known)('fault 5, state lost: $name', ({ item }) => {
  it.each([undefined, null, 7, '', 'mot-ma-la', ['mot-ma-la'], { la: 'la' }, [[]]])(
    'is calm about a stored answer it cannot read: %j',
    async (stored) => {
      const { container, user, memory } = await renderItem(item, { stored });
      await answerSomehow(container, user);
      await user.click(checkButton());
      expect(memory.recorded).toHaveLength(1);
    },
  );
});
