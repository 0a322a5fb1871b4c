import { screen as page } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { isControl } from '../../../../src/core/practice/shape.ts';
import { axeFaults } from '../../../support/axe.ts';
import {
  contentTasks,
  everyKind,
  heading,
  helpButton,
  instruction,
  renderTask,
  rightControls,
  use,
} from '../../../support/practice.tsx';

const tasks = [...contentTasks, everyKind].map((task) => [task.id, task] as const);

describe.each(tasks)('the task %s', (_id, task) => {
  it('has nothing that axe finds: on each screen, after a wrong move, with a hint, at the end', async () => {
    const { container, user } = renderTask(task);
    for (const { screen, control } of rightControls(task)) {
      expect(await axeFaults(container)).toEqual([]);
      const wrong = screen.parts
        .filter(isControl)
        .find((part) => part.kind === 'field' || part.kind === 'level' || 'wrong' in part);
      if (wrong) await use(user, wrong, false);
      expect(await axeFaults(container)).toEqual([]);
      await use(user, control, true);
    }
    expect(await axeFaults(container)).toEqual([]);
  });

  it('can be done by keyboard alone; each new screen takes the focus to its heading and tells place and instruction', async () => {
    const { user, done } = renderTask(task);
    const told: (string | null)[] = [];
    for (const [index, { screen, control }] of rightControls(task).entries()) {
      expect(heading().textContent).toBe(screen.title);
      expect(instruction()).toBe(`Bước ${index + 1} trên ${rightControls(task).length}. ${screen.say}`);
      expect(done).toEqual([]);
      told.push((await use(user, control, true))?.textContent ?? null);
      expect(document.activeElement).toBe(heading());
    }
    expect(told.at(-1)).toBe(task.screens.find(({ end }) => end !== undefined)?.title);
    expect(instruction()).toMatch(/^Đã xong việc\. Xong rồi\./);
    expect(done).toEqual([task.id]);
  });

  it('announces every wrong move once, with its reason and the hint, and keeps the focus', async () => {
    const { user, live } = renderTask(task);
    for (const { screen, control } of rightControls(task)) {
      for (const part of screen.parts.filter(isControl)) {
        const isTryable =
          'wrong' in part || (part.kind === 'choice' && part.options.some(({ wrong }) => wrong !== undefined));
        if (!isTryable) continue;
        const before = live.said.length;
        const pressed = await use(user, part, false);
        await vi.waitFor(() => expect(live.said.length).toBe(before + 1));
        expect(live.said.at(-1)).toMatch(/^Chưa đúng\..+Gợi ý: /);
        expect(live.said.at(-1)).toContain(screen.hint);
        expect(pressed?.isConnected).toBe(true);
        expect(pressed).not.toBe(document.body);
      }
      await use(user, control, true);
    }
  });

  it('has ids that are all its own', () => {
    const { container } = renderTask(task);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${task.id}--`))).toBe(true);
  });

  it('says on each screen how many things there are', async () => {
    const { user } = renderTask(task);
    for (const { screen, control } of rightControls(task)) {
      const things = page.getByRole('group', { name: 'Máy tập' }).querySelectorAll('.phone__parts > li');
      expect(things).toHaveLength(screen.parts.length);
      expect(helpButton('Gợi ý')).not.toBeNull();
      await use(user, control, true);
    }
  });
});
