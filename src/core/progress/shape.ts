/**
 * What a learner has done, kept on the device under `course.progress`.
 *
 *   { "v": 1,
 *     "lessons": { "cuoc-goi-lua": { "seen": ["dung-lai", "nghe-cuoc-goi"], "section": "dung-lai",
 *                                    "startedAt": 1795000000000, "at": 1795000060000, "doneAt": 1795000060000 } },
 *     "items": { "cuoc-goi-lua/ai-goi": { "answer": "tat-may", "status": "right", "tries": 2, "at": 1795000050000 } },
 *     "review": { "cuoc-goi-lua/ai-goi": { "box": 2, "day": 20777, "at": 1795200000000 } },
 *     "tests": { "nong-dan/an-toan": { "attempt": 2, "marks": { "cuoc-goi-lua/ai-goi": "right" }, "at": 1795300000000,
 *                                      "last": { "right": 7, "of": 10, "at": 1795200000000 } } },
 *     "last": { "audience": "nong-dan", "lesson": "cuoc-goi-lua", "at": 1795000060000 },
 *     "erasedAt": 1794000000000 }
 *
 * All times are epoch milliseconds of the device's clock. Lists of ids are sorted sets. Fields that this version does not
 * know are kept and handed on: a newer page may have written them.
 *
 * Life cycle: opening a lesson writes `last`; the first section reached makes the lesson's record ("đang học"); `section` is
 * where the learner stopped; `doneAt` is set once, by the finish button or when the last section was reached and every item
 * answered, and never taken back. `erasedAt` begins a new life: of two records the one erased later wins as a whole, so a
 * forgotten tab cannot bring back what was erased. Erasing, its undo and nothing else move it.
 *
 * `review` and `tests` are there only once something was reviewed or tested. An item without a review record rests since its
 * last answer in the lesson (core/review/schedule.ts). `attempt` is the number of the test under way and the seed of its
 * order; ending a test raises it and empties `marks` (core/test/attempt.ts).
 *
 * What a change of content does to old progress (ids, never numbers, are kept):
 * - a lesson moves, is renamed in its title, or joins another path: nothing is lost, its id is the same;
 * - a section is added: "phần 2 trên 5" becomes "phần 2 trên 6"; a lesson done stays done;
 * - a section goes or gets another id: it no longer counts; a learner who stopped there is sent to the furthest section seen;
 * - an item is added to a lesson already done: the lesson stays done; an item goes: its answer lies unused;
 * - an item's options change: the quiz type's own guard refuses the old answer, and the item is shown fresh; it keeps its
 *   place in the reviews;
 * - an item goes from a lesson or a module: reviews and tests pass it over;
 * - a lesson goes: its record lies unused and comes back with it.
 */
export interface Progress {
  readonly v: 1;
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  readonly items: Readonly<Record<string, ItemProgress>>;
  /** Items reviewed, by item key. */
  readonly review?: Readonly<Record<string, ReviewProgress>>;
  /** Module tests, by `<audience>/<module>`. */
  readonly tests?: Readonly<Record<string, TestProgress>>;
  /** The lesson opened last, and in whose path. */
  readonly last?: LastLesson;
  /** When everything before was erased (or brought back). */
  readonly erasedAt?: number;
}

/** One lesson of a learner. */
export interface LessonProgress {
  /** Where the learner stopped. */
  readonly section?: string;
  readonly seen: readonly string[];
  readonly startedAt: number;
  readonly doneAt?: number;
  readonly at: number;
}

/** The last answer to one item. */
export interface ItemProgress {
  /** As the quiz type wrote it; its own guard reads it again. */
  readonly answer: unknown;
  readonly status: AnswerStatus;
  readonly tries: number;
  readonly at: number;
}

/** Where an item stands in the reviews. */
export interface ReviewProgress {
  /** Counts from 0; the higher, the longer the item rests. */
  readonly box: number;
  /** The day of the last review (see `dayOf`), from which it rests; `at` only tells which of two records is the later. */
  readonly day: number;
  readonly at: number;
}

/** The test of one module. */
export interface TestProgress {
  /** Counts from 1. */
  readonly attempt: number;
  /** The first verdict on each item answered in this attempt. */
  readonly marks: Readonly<Record<string, AnswerStatus>>;
  readonly at: number;
  /** How the attempt ended that was ended last. */
  readonly last?: TestResult;
}

/** Right answers of one test. */
export interface TestResult {
  readonly right: number;
  readonly of: number;
  readonly at: number;
}

/** How an answer was judged: the status of the quiz verdict. */
export type AnswerStatus = 'right' | 'partly' | 'wrong';

/** The lesson opened last, and in whose path. */
export interface LastLesson {
  readonly audience: string;
  readonly lesson: string;
  readonly at: number;
}

/** What progress needs to know of a lesson: its section ids and item ids, in the order of the page. */
export interface LessonOutline {
  readonly id: string;
  readonly sections: readonly string[];
  readonly items: readonly string[];
}

/** Progress of someone who has not begun. */
export const noProgress: Progress = { v: 1, lessons: {}, items: {} };

/** The key of an item among all items of the course. */
export function itemKey(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}
