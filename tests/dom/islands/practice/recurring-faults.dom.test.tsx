import { describe, expect, it, vi } from 'vitest';
import { isControl } from '../../../../src/core/practice/shape.ts';
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

// The five faults that recur in every course player we looked at, each against every task.
const tasks = [...contentTasks, everyKind].map((task) => [task.id, task] as const);

describe.each(tasks)('fault 1, focus lost after a change: %s', (_id, task) => {
  it('never leaves the focus nowhere: on the way, back, again', async () => {
    const { user } = renderTask(task);
    const isSomewhere = () => document.activeElement !== document.body && document.activeElement?.isConnected === true;
    for (const { control } of rightControls(task)) {
      await use(user, control, true);
      expect(isSomewhere()).toBe(true);
    }
    for (const name of ['Quay lại một bước', 'Làm lại từ đầu', 'Quay lại một bước'] as const) {
      helpButton(name).focus();
      await user.keyboard('{Enter}');
      expect(isSomewhere()).toBe(true);
    }
  });

  it('never disables a control', async () => {
    const { container, user } = renderTask(task);
    for (const { control } of rightControls(task)) {
      expect(container.querySelectorAll(':disabled, [aria-disabled]')).toHaveLength(0);
      await use(user, control, true);
    }
  });
});

describe.each(tasks)('fault 2, feedback that is only seen or is said twice: %s', (_id, task) => {
  it('tells a new screen by the focus alone: no live region speaks as well', async () => {
    const { user, live } = renderTask(task);
    for (const { control } of rightControls(task)) {
      const before = live.said.length;
      await use(user, control, true);
      // A level speaks while it is moved, before the screen changes.
      const steps =
        control.kind === 'level'
          ? Math.abs(control.steps.indexOf(control.want[0] ?? '') - control.steps.indexOf(control.at))
          : 0;
      expect(live.said.length).toBe(before + steps);
    }
  });

  it('has an empty live region without a role from the start', () => {
    const { container } = renderTask(task);
    const region = container.querySelector('.practice__live');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    expect(region?.hasAttribute('role')).toBe(false);
    expect(region?.textContent).toBe('');
  });

  it('announces the same wrong move again', async () => {
    const { user, live } = renderTask(task);
    const wrong = task.screens[0]?.parts
      .filter(isControl)
      .find((part) => part.kind === 'field' || ('wrong' in part && part.wrong !== undefined));
    if (!wrong) return;
    await use(user, wrong, false);
    await use(user, wrong, false);
    await vi.waitFor(() => expect(live.said).toHaveLength(2));
    expect(live.said[0]).toBe(live.said[1]);
  });
});

describe.each(tasks)('fault 3, progress that is only seen: %s', (_id, task) => {
  it('says in words which step this is, and when the task is done', async () => {
    const { user } = renderTask(task);
    for (const [index, { control }] of rightControls(task).entries()) {
      expect(instruction()).toContain(`Bước ${index + 1} trên ${rightControls(task).length}.`);
      await use(user, control, true);
    }
    expect(instruction()).toContain('Đã xong việc.');
  });
});

describe.each(tasks)('fault 4, sound over speech: %s', (_id, task) => {
  it('makes no sound', async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const { container, user } = renderTask(task);
    for (const { control } of rightControls(task)) await use(user, control, true);
    expect(container.querySelector('audio, video')).toBeNull();
    expect(play).not.toHaveBeenCalled();
  });
});

describe.each(tasks)('fault 5, state lost: %s', (_id, task) => {
  it('hands over once that the task is done, and doing it again once more', async () => {
    const { user, done } = renderTask(task);
    for (const { control } of rightControls(task)) await use(user, control, true);
    expect(done).toEqual([task.id]);
    await user.click(helpButton('Quay lại một bước'));
    expect(heading().textContent).toBe(rightControls(task).at(-1)?.screen.title);
    expect(done).toEqual([task.id]);
  });
});
