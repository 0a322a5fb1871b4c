/** Keeps what a run found in content/measured.json, from which the page "Tuyên bố tiếp cận" has its other figures. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** As `measuredRunSchema` has it. */
export interface MeasuredRun {
  readonly id: 'walk' | 'second-engine' | 'orca' | 'firefox' | 'webkit';
  readonly of: number;
  readonly good: number;
  readonly tool: { readonly name: string; readonly version: string };
}

type Kept = MeasuredRun & { readonly day: string };

const FILE = fileURLToPath(new URL('../../content/measured.json', import.meta.url));

/** The runs with this one in place of the last of its kind, sorted by kind. */
export function withRun(runs: readonly Kept[], { id, of, good, tool }: MeasuredRun, day: string): readonly Kept[] {
  const others = runs.filter((run) => run.id !== id);
  return [...others, { id, day, of, good, tool }].sort((one, two) => one.id.localeCompare(two.id));
}

/** Writes the run with the day of today. A run that looked at nothing says nothing. */
export function keepRun(run: MeasuredRun): void {
  if (run.of === 0) return;
  const runs = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Kept[];
  const kept = withRun(runs, run, new Date().toISOString().slice(0, 10));
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}
