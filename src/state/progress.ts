/**
 * The learner's progress on this device, joined to storage. Every change reads what is stored, merges, changes, writes: a
 * second tab never loses what the first one did. Text that cannot be read is kept under `<key>.unreadable`; progress of a
 * newer version is left alone, and this page goes on in memory.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { own } from '../core/json.ts';
import { decodeProgress, encodeProgress } from '../core/progress/decode.ts';
import { answerItem, finishLesson, openLesson, reachSection } from '../core/progress/learn.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import { noProgress, type AnswerStatus, type LessonOutline, type Progress } from '../core/progress/shape.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import type { KeyValueStore, StorageStatus } from '../ports/storage.ts';
import { learnerStore } from './learner-store.ts';

/** Whether progress outlives the page: `newer` = a newer version of the site keeps it here, so this page must not. */
export type Keeping = StorageStatus | 'newer';

/** Progress of one learner, under one storage key. */
export interface ProgressState {
  readonly $progress: ReadableAtom<Progress>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** Changes progress and stores it; `change` gets what this tab and the store know together, and the time. */
  update(change: (progress: Progress, now: number) => Progress): void;
  /** The page shows this lesson; the calls below speak of it. */
  openLesson(outline: LessonOutline, audience: string): void;
  reachSection(section: string): void;
  finishLesson(): void;
  /** `key` is `<lesson>/<item>`; the answer is kept as the quiz type gives it. */
  recordAnswer(key: string, answer: unknown, verdict: { readonly status: AnswerStatus }): void;
  /** The last answer, for the quiz type's own guard to read; undefined when there is none. */
  storedAnswer(key: string): unknown;
}

/** Where progress comes from and goes to; another key is another learner on the same phone. */
export interface ProgressDeps {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  readonly key: string;
}

/** Opens the progress of one learner and follows what other tabs write. */
export function createProgress({ store, clock, key }: ProgressDeps): ProgressState {
  const $progress = atom<Progress>(noProgress);
  const $keeping = atom<Keeping>('kept');
  let open: LessonOutline | undefined;

  /** Takes in what is stored; false when it must not be written over. */
  const absorb = (text: string | null): boolean => {
    const stored = decodeProgress(text);
    if (stored.kind === 'newer') $keeping.set('newer');
    if (stored.kind === 'unreadable' || (stored.kind === 'read' && stored.damaged))
      store.write(`${key}.unreadable`, text ?? '');
    if (stored.kind === 'read') show(mergeProgress($progress.get(), stored.progress));
    return stored.kind !== 'newer';
  };
  const show = (next: Progress) => {
    if (encodeProgress(next) !== encodeProgress($progress.get())) $progress.set(next);
  };
  const put = (stored: string | null) => {
    const text = encodeProgress($progress.get());
    if (text === (stored ?? encodeProgress(noProgress))) return;
    store.write(key, text);
    $keeping.set(store.status);
  };
  const update: ProgressState['update'] = (change) => {
    const stored = store.read(key);
    const mayWrite = absorb(stored);
    show(change($progress.get(), clock.now()));
    if (mayWrite) put(stored);
  };

  absorb(store.read(key));
  store.watch(key, (text) => {
    // Two tabs wrote at the same moment and ours lost: what it lacks is written again. Equal text ends the exchange.
    if (absorb(text) && text !== null) put(text);
  });

  return {
    $progress,
    $keeping,
    update,
    openLesson(outline, audience) {
      open = outline;
      update((progress, now) => openLesson(progress, audience, outline.id, now));
    },
    reachSection(section) {
      update((progress, now) => (open ? reachSection(progress, open, section, now) : progress));
    },
    finishLesson() {
      update((progress, now) => (open ? finishLesson(progress, open.id, now) : progress));
    },
    recordAnswer(key, answer, { status }) {
      const [lesson = '', item = ''] = key.split('/');
      const outline = open?.id === lesson ? open : { id: lesson, sections: [], items: [] };
      update((progress, now) => answerItem(progress, outline, item, { answer, status }, now));
    },
    storedAnswer: (key) => own($progress.get().items, key)?.answer,
  };
}

/** The progress kept on this device. */
export const progress = createProgress({ store: learnerStore, clock: deviceClock, key: 'course.progress' });
