/**
 * A plan as the end of an address, so that a link or a code carries the plan itself: `1~m5~cuoc-goi-lua.14~n10~lo-bi-lua.13~k5`.
 * The number in front is the version; `m`, `n` and `k` are opening, break and closing with their minutes; a lesson is its id,
 * a dot and its minutes. Only signs that an address leaves as they are.
 */
import { MOST_LESSONS, type Step } from './plan.ts';

/** Why a link gives no plan: made by a newer page, damaged, or with a lesson that this site does not have. */
export type LinkFault = 'newer' | 'broken' | 'unknown';

const VERSION = '1';
const SIGN = { opening: 'm', break: 'n', closing: 'k' } as const;
const KIND = { m: 'opening', n: 'break', k: 'closing' } as const;
// Longer than any plan of ours, so that nothing a stranger made is worked through.
const LONGEST = 600;
const MOST_MINUTES = 60;

/** The plan for the end of an address. */
export function encodePlan(steps: readonly Step[]): string {
  const parts = steps.map((step) =>
    step.kind === 'lesson' ? `${step.lesson}.${step.minutes}` : `${SIGN[step.kind]}${step.minutes}`,
  );
  return [VERSION, ...parts].join('~');
}

/** True for an end of an address that means to be a plan; others name a place on the page. */
export function isPlanLink(text: string): boolean {
  return /^\d+~/.test(text);
}

/** The plan of a link; nothing of what a stranger wrote comes through but known lessons and small numbers. */
export function decodePlan(text: string, isKnown: (lesson: string) => boolean): Step[] | LinkFault {
  if (!isPlanLink(text) || text.length > LONGEST) return 'broken';
  const [version, ...parts] = text.split('~');
  if (version !== VERSION) return 'newer';
  const steps = parts.map(decodeStep);
  if (!steps.every((step) => step !== undefined)) return 'broken';
  const lessons = steps.flatMap((step) => (step.kind === 'lesson' ? [step.lesson] : []));
  const isWhole =
    steps[0]?.kind === 'opening' &&
    steps.at(-1)?.kind === 'closing' &&
    steps.slice(1, -1).every(({ kind }) => kind === 'lesson' || kind === 'break') &&
    lessons.length > 0 &&
    lessons.length <= MOST_LESSONS &&
    steps.length <= 2 * MOST_LESSONS + 2 &&
    new Set(lessons).size === lessons.length;
  if (!isWhole) return 'broken';
  return lessons.every(isKnown) ? steps : 'unknown';
}

function decodeStep(part: string): Step | undefined {
  const [, sign, lesson, digits] = /^(?:([mnk])|([a-z0-9]+(?:-[a-z0-9]+)*)\.)([1-9]\d?)$/.exec(part) ?? [];
  const minutes = Number(digits);
  if (digits === undefined || minutes > MOST_MINUTES) return undefined;
  if (lesson !== undefined) return { kind: 'lesson', lesson, minutes };
  return { kind: KIND[sign as keyof typeof KIND], minutes };
}
