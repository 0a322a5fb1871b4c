/** The tests at the end of modules, kept in the learner's progress. */
import type { AnswerStatus, TestProgress } from '../core/progress/shape.ts';
import { attemptOf, drawTest, endTest, markTest } from '../core/test/attempt.ts';
import { progress, type ProgressState } from './progress.ts';

/** The test of one module. */
export interface ModuleTestState {
  /** The attempt under way, and how the last one ended. */
  attempt(): TestProgress;
  /** The keys of the items that this attempt asks, in order; `pool` are those of the module. */
  draw(pool: readonly string[]): readonly string[];
  mark(item: string, status: AnswerStatus): void;
  end(result: { readonly right: number; readonly of: number }): void;
}

/** Opens the test called `test` (`<audience>/<module>`) of one learner. */
export function createModuleTest(state: ProgressState, test: string): ModuleTestState {
  const attempt = () => attemptOf(state.$progress.get(), test);
  return {
    attempt,
    draw: (pool) => drawTest(pool, `${test} ${attempt().attempt}`),
    mark(item, status) {
      state.update((before, now) => markTest(before, test, item, status, now));
    },
    end(result) {
      state.update((before, now) => endTest(before, test, result, now));
    },
  };
}

/** The test called `test` of the learner on this device. */
export const moduleTest = (test: string): ModuleTestState => createModuleTest(progress, test);
