/** Where a room is in its evening, and what the device keeps of it. */
import { isRecord } from '../json.ts';
import { isPlanLink } from './link.ts';

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
