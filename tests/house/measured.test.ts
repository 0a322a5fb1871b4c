import { describe, expect, it } from 'vitest';
import { withRun, type MeasuredRun } from '../support/measured.ts';

const run = (id: MeasuredRun['id'], good: number): MeasuredRun => ({
  id,
  of: 3,
  good,
  tool: { name: 'Orca', version: '43.1' },
});

describe('the other figures of "Tuyên bố tiếp cận"', () => {
  it('are those of the last run of each kind', () => {
    const first = withRun([], run('orca', 2), '2026-11-27');
    const second = withRun(first, run('firefox', 3), '2026-11-27');
    const third = withRun(second, run('orca', 3), '2026-11-28');
    expect(third).toEqual([
      { ...run('firefox', 3), day: '2026-11-27' },
      { ...run('orca', 3), day: '2026-11-28' },
    ]);
  });
});
