/**
 * When an item comes again: Leitner's boxes (Sebastian Leitner, "So lernt man lernen", 1972). An item answered in a lesson
 * lies in the first box; a right answer in a review moves it one box on, a wrong one back to the first. The later the box,
 * the longer the item rests. Days are those of the device's calendar, so that what was learned in the evening is there the
 * next morning.
 */
import { own } from '../json.ts';
import { later } from '../progress/learn.ts';
import type { AnswerStatus, Progress } from '../progress/shape.ts';
import { dayOf } from '../text/date.ts';
import { shuffled } from '../chance/shuffle.ts';

/** Days an item rests in each box. */
export const BOX_DAYS: readonly number[] = [1, 3, 7, 16, 35];

/** Items in one session: short enough to be done standing. */
export const SESSION_SIZE = 5;

/** What is due of the items of today's content. */
export interface Agenda {
  /** Keys of the items to review today, in the order to ask them. */
  readonly due: readonly string[];
  /** The next day with something to review, when nothing is due today; undefined when no item was met yet. */
  readonly next: number | undefined;
}

/** What to review on the day `today` (see `dayOf`); `known` are the keys of the items that the course has today. */
export function agenda(known: readonly string[], progress: Progress, today: number): Agenda {
  // Sorted before it is shuffled: the order depends on the day and the items alone, never on how they were stored.
  const mixed = shuffled([...new Set(known)].sort(), `review ${today}`);
  const days = mixed.flatMap((key) => {
    const day = dueDay(key, progress, today);
    return day === undefined ? [] : [{ key, day }];
  });
  // What has waited longest comes first, so that no item is put off for ever.
  const due = days.filter(({ day }) => day <= today).sort((a, b) => a.day - b.day);
  const rest = days.filter(({ day }) => day > today).map(({ day }) => day);
  const next = due.length > 0 || rest.length === 0 ? undefined : Math.min(...rest);
  return { due: due.map(({ key }) => key), next };
}

/** The learner answered an item in a review; `key` is `<lesson>/<item>`. */
export function reviewItem(progress: Progress, key: string, status: AnswerStatus, now: number): Progress {
  const before = own(progress.review ?? {}, key);
  const box = nextBox(standing(key, progress)?.box ?? 0, status);
  // Later also than the answer in the lesson, so that no answer of a clock that ran ahead looks like one given since.
  const at = later(now, Math.max(before?.at ?? 0, own(progress.items, key)?.at ?? 0));
  return { ...progress, review: { ...progress.review, [key]: { ...before, box, day: dayOf(now), at } } };
}

function nextBox(box: number, status: AnswerStatus): number {
  if (status === 'wrong') return 0;
  return Math.min(status === 'right' ? box + 1 : box, BOX_DAYS.length - 1);
}

/** The day an item is due; undefined when the learner has not met it. */
function dueDay(key: string, progress: Progress, today: number): number | undefined {
  const place = standing(key, progress);
  if (!place) return undefined;
  // Written while the device's clock ran ahead: without this the item would rest until that day of the future.
  if (place.day > today) return today;
  return place.day + (BOX_DAYS[Math.min(place.box, BOX_DAYS.length - 1)] ?? 1);
}

/** The box of an item and since which day; a wrong answer in its lesson after the last review begins again. */
function standing(key: string, progress: Progress): { readonly box: number; readonly day: number } | undefined {
  const review = own(progress.review ?? {}, key);
  const item = own(progress.items, key);
  const isForgotten = item?.status === 'wrong' && item.at > (review?.at ?? 0);
  return review && !isForgotten ? review : item && { box: 0, day: dayOf(item.at) };
}
