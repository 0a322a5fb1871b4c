import type { Clock } from '../../../src/ports/clock.ts';

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves the time on and runs the tasks that fall due, in their order. */
  tick(milliseconds: number): void;
  /** Sets the time without running anything, back as well as forth: a learner changed the phone's clock. */
  set(now: number): void;
}

/** A fake of ports/clock; begins on 22 November 2026, 10:00 in Vietnam. */
export function fakeClock(now = Date.UTC(2026, 10, 22, 3)): FakeClock {
  const tasks = new Map<number, { due: number; task: () => void }>();
  let id = 0;
  return {
    now: () => now,
    after(milliseconds, task) {
      const key = (id += 1);
      tasks.set(key, { due: now + milliseconds, task });
      return () => tasks.delete(key);
    },
    tick(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = [...tasks].filter(([, { due }]) => due <= end).sort((a, b) => a[1].due - b[1].due)[0];
        if (!next) break;
        tasks.delete(next[0]);
        now = next[1].due;
        next[1].task();
      }
      now = end;
    },
    set(time) {
      now = time;
    },
  };
}
