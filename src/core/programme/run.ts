/** Where a room is in its evening, and what the device keeps of it. */
import { isRecord } from '../json.ts';
import { isPlanLink } from './link.ts';
import type { Step } from './plan.ts';

/** An evening that has begun. Times are epoch milliseconds. */
export interface Run {
  /** Which evening: the id of a programme, or the plan itself as in a link. */
  readonly of: string;
  /** Counted from 0. */
  readonly step: number;
  readonly began: number;
  readonly stepBegan: number;
}

/** What the device keeps: the evening that runs, and the plan picked last (as in a link). */
export interface Kept {
  readonly run?: Run | undefined;
  readonly plan?: string | undefined;
}

/** Another step of the same evening; stays within its steps. */
export function goTo(run: Run, step: number, steps: number, now: number): Run {
  const next = Math.min(Math.max(step, 0), steps - 1);
  return next === run.step ? run : { ...run, step: next, stepBegan: now };
}

/**
 * The same evening after its plan was changed while it runs: `of` and `after` are the new plan. A room stays in its lesson or
 * break, wherever that stands now; when it was taken out, it goes on with the nearest of what was still to come.
 */
export function replanned(
  run: Run,
  {
    before,
    after,
    of,
    now,
  }: { readonly before: readonly Step[]; readonly after: readonly Step[]; readonly of: string; readonly now: number },
): Run {
  const find = (step: Step | undefined) => (step ? after.findIndex((one) => isSameStep(one, step)) : -1);
  const here = before[run.step];
  const same = here?.kind === 'break' ? breakBefore(before.slice(run.step), after) : find(here);
  if (same >= 0) return { ...run, of, step: same };
  const ahead = before
    .slice(run.step)
    .map(find)
    .find((at) => at >= 0);
  return { ...run, of, step: ahead ?? after.length - 1, stepBegan: now };
}

/** A break is the one before the next lesson that is still in the plan. */
function breakBefore(rest: readonly Step[], after: readonly Step[]): number {
  const next = after.findIndex((one) => rest.some((step) => isSameStep(one, step) && step.kind === 'lesson'));
  return after[next - 1]?.kind === 'break' ? next - 1 : -1;
}

function isSameStep(one: Step, other: Step): boolean {
  if (one.kind === 'lesson' || other.kind === 'lesson')
    return one.kind === 'lesson' && other.kind === 'lesson' && one.lesson === other.lesson;
  // Breaks are told apart by what comes after them.
  return one.kind === other.kind && one.kind !== 'break';
}

/** The text under which both are kept. */
export function encodeKept(kept: Kept): string {
  return JSON.stringify({ v: 1, ...kept });
}

/** Reads what the device kept; whatever is no sense is as if it were not there. */
export function decodeKept(text: string | null): Kept {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(value) || value.v !== 1) return {};
    const plan = typeof value.plan === 'string' && isPlanLink(value.plan) ? value.plan : undefined;
    return { run: decodeRun(value.run), plan };
  } catch {
    // Rubbish under our key: the same as nothing.
    return {};
  }
}

function decodeRun(value: unknown): Run | undefined {
  if (!isRecord(value)) return undefined;
  const { of, step, began, stepBegan } = value;
  return typeof of === 'string' && isCount(step) && isCount(began) && isCount(stepBegan)
    ? { of, step, began, stepBegan }
    : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
