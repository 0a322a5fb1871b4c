import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadType } from '../../../src/quiz/types.ts';
import { axeFaults } from '../../support/axe.ts';
import { answerSomehow, checkButton, renderItem, retryButton } from '../../support/quiz.tsx';

// Folders, not the registry: a type that is written but not registered is caught by its own unit test.
const types = readdirSync('src/quiz', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const cases = await Promise.all(
  types.map(async ({ name }) =>
    Object.entries((await loadType(name)).examples).map(([example, item]) => ({ name, example, item })),
  ),
);

describe.each(cases.flat())('the $example example of $name', ({ item }) => {
  it('has nothing that axe finds: untouched, with an error, with an answer, with a result', async () => {
    const { container, user } = await renderItem(item);
    expect(await axeFaults(container)).toEqual([]);
    await user.click(checkButton());
    expect(await axeFaults(container)).toEqual([]);
    await answerSomehow(container, user);
    await user.click(checkButton());
    expect(await axeFaults(container)).toEqual([]);
  });

  it('picks nothing beforehand', async () => {
    const { container } = await renderItem(item);
    const controls = [
      ...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type="hidden"]), select'),
    ];
    expect(
      controls.filter(
        (control) =>
          ('checked' in control && control.checked) || (/text|select/.test(control.type) && control.value !== ''),
      ),
    ).toEqual([]);
  });

  it('asks the browser not to pick old answers again on a reload', async () => {
    const { container } = await renderItem(item);
    expect(container.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
  });

  it('says its question as a heading before its controls', async () => {
    const { container } = await renderItem(item);
    const heading = container.querySelector('h3');
    const control = container.querySelector('input, select, button');
    expect(heading?.textContent).toBe(item.prompt);
    expect(
      heading && control && heading.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('has ids that are all its own', async () => {
    const { container } = await renderItem(item);
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${item.id}--`))).toBe(true);
  });

  it('can be answered and checked by keyboard alone, to the end', async () => {
    const { container, user, memory } = await renderItem(item);
    // A scenario takes several answers; everything else takes one.
    for (let step = 0; step < 5 && memory.recorded.length === 0; step += 1) {
      await answerSomehow(container, user);
      checkButton().focus();
      await user.keyboard('{Enter}');
    }
    expect(memory.recorded).toHaveLength(1);
    expect(document.activeElement).not.toBe(document.body);
    expect(retryButton().tabIndex).toBe(0);
  });
});
