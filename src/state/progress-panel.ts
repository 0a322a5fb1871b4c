/** Erasing, bringing back, saving and loading progress: what the progress page does and no lesson page needs. */
import {
  addProgress,
  progressFileName,
  readProgressFile,
  writeProgressFile,
  type FileFault,
} from '../core/progress/file.ts';
import { bringBack, eraseAll } from '../core/progress/erase.ts';
import type { Progress } from '../core/progress/shape.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { learnerName, type LearnerName } from './learner-name.ts';
import { progress, type ProgressState } from './progress.ts';

/** What can be done with all progress at once. */
export interface ProgressPanelState {
  eraseProgress(): void;
  /** Brings back what the last `eraseProgress` of this page erased; false when there is nothing to bring back. */
  undoErase(): boolean;
  /** The file to save; `note` is a line for the person who opens it. */
  exportProgress(note: string): { readonly name: string; readonly text: string };
  /** Adds a file to what is here; the fault when it was refused. */
  importProgress(text: string): FileFault | undefined;
}

/** Joins the panel's actions to the progress of one learner; the name kept beside it goes and comes back with it. */
export function createProgressPanel(state: ProgressState, clock: Clock, name: LearnerName): ProgressPanelState {
  let erased: Progress | undefined;
  let erasedName: string | undefined;
  return {
    eraseProgress() {
      state.update((before, now) => {
        // Pressed twice: the second press erases nothing, and what the first one erased can still come back.
        if (Object.keys({ ...before.lessons, ...before.items }).length > 0) erased = before;
        return eraseAll(before, now);
      });
      erasedName ??= name.kept();
      name.forget();
    },
    undoErase() {
      const [before, nameBefore] = [erased, erasedName];
      if (before) state.update((current, now) => bringBack(before, current, now));
      if (nameBefore !== undefined) name.keep(nameBefore);
      erased = undefined;
      erasedName = undefined;
      return before !== undefined || nameBefore !== undefined;
    },
    exportProgress(note) {
      const savedAt = new Date(clock.now());
      return { name: progressFileName(savedAt), text: writeProgressFile(state.$progress.get(), note, savedAt) };
    },
    importProgress(text) {
      const file = readProgressFile(text);
      if (file.kind === 'refused') return file.fault;
      state.update((here) => addProgress(here, file.progress));
      return undefined;
    },
  };
}

/** The panel of the progress kept on this device. */
export const progressPanel = createProgressPanel(progress, deviceClock, learnerName);
