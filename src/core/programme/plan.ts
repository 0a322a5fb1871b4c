/** An evening for a whole room as a row of timed steps: ready programmes and those picked lesson by lesson. */

/** What happens for some minutes. */
export type Step =
  | { readonly kind: 'opening' | 'break' | 'closing'; readonly minutes: number }
  | { readonly kind: 'lesson'; readonly lesson: string; readonly minutes: number };

/** A step with the minute at which it begins. */
export type TimedStep = Step & { readonly at: number };

/** The longest a room sits without a break, in minutes. */
export const LONGEST_SITTING = 60;
/** More lessons than one evening holds. */
export const MOST_LESSONS = 8;

const OPENING = 5;
const BREAK = 10;
const CLOSING = 5;
/** Beside its reading, a lesson in a room needs time for questions by hands and for trying. */
const ROOM_EXTRA = 6;
/** What a part between breaks aims at; a lesson may lengthen it, but never past LONGEST_SITTING. */
const AIM = 45;

interface ReadyProgramme {
  readonly opening: number;
  readonly steps: readonly ({ readonly lesson: string; readonly minutes: number } | { readonly break: number })[];
  readonly closing: number;
}

/** The steps of a programme as its file lists them. */
export function stepsOf({ opening, steps, closing }: ReadyProgramme): Step[] {
  return [
    { kind: 'opening', minutes: opening },
    ...steps.map((step): Step =>
      'break' in step
        ? { kind: 'break', minutes: step.break }
        : { kind: 'lesson', lesson: step.lesson, minutes: step.minutes },
    ),
    { kind: 'closing', minutes: closing },
  ];
}

/** The steps, each with the minute at which it begins. */
export function timed(steps: readonly Step[]): TimedStep[] {
  let at = 0;
  return steps.map((step) => {
    const begins = at;
    at += step.minutes;
    return { ...step, at: begins };
  });
}

/** Minutes of the whole evening. */
export function minutesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The most minutes a room sits between two breaks. */
export function longestSitting(steps: readonly Step[]): number {
  let longest = 0;
  let sitting = 0;
  for (const { kind, minutes } of steps) {
    sitting = kind === 'break' ? 0 : sitting + minutes;
    longest = Math.max(longest, sitting);
  }
  return longest;
}

/**
 * A plan for picked lessons in their order: `minutes` is the reading time of each. Breaks stand between lessons, as evenly as
 * lessons allow, and only when the room would else sit longer than LONGEST_SITTING.
 */
export function customPlan(lessons: readonly { readonly id: string; readonly minutes: number }[]): Step[] {
  const steps = lessons.map(({ id, minutes }): Step => ({ kind: 'lesson', lesson: id, minutes: minutes + ROOM_EXTRA }));
  const opening: Step = { kind: 'opening', minutes: OPENING };
  const closing: Step = { kind: 'closing', minutes: CLOSING };
  const total = minutesOf([opening, ...steps, closing]);
  const parts = total <= LONGEST_SITTING ? 1 : Math.ceil(total / AIM);
  const begins = timed([opening, ...steps]).slice(2);
  const gaps = new Set<number>();
  for (let part = 1; part < parts; part += 1) {
    const wish = (total * part) / parts;
    const off = begins.map(({ at }) => Math.abs(at - wish));
    // The first of `begins` is the second lesson, so a gap lies before the lesson after it.
    if (off.length > 0) gaps.add(off.indexOf(Math.min(...off)) + 1);
  }
  const pause: Step = { kind: 'break', minutes: BREAK };
  return [opening, ...steps.flatMap((step, n) => (gaps.has(n) ? [pause, step] : [step])), closing];
}
