import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/build/content/files.ts';
import { isControl } from '../../src/core/practice/shape.ts';
import { contentTasks } from '../support/practice.tsx';

const lessons = [...readContentFiles('.')].filter(([file]) => file.endsWith('/vi.mdx'));

describe('the tasks of the practice phone', () => {
  it('stand in lessons, at least eight of them', () => {
    const placed = lessons.flatMap(([, text]) => [...text.matchAll(/<Practice id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(placed).size).toBeGreaterThanOrEqual(8);
  });

  it.each(contentTasks.map((task) => [task.id, task] as const))(
    '%s says what to type before it is typed',
    (_id, task) => {
      const untold = task.screens.flatMap(({ id, say = '', parts }) =>
        parts.flatMap((part) => (part.kind === 'field' && !say.includes(part.shown) ? [`${id}: ${part.shown}`] : [])),
      );
      expect(untold).toEqual([]);
    },
  );

  it.each(contentTasks.map((task) => [task.id, task] as const))('%s has something to try wrongly', (_id, task) => {
    const wrong = task.screens.flatMap(({ parts }) => parts.filter((part) => isControl(part) && 'wrong' in part));
    expect(wrong.length).toBeGreaterThan(0);
  });
});
