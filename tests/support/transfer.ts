/** Phones for tests of moving progress from one to another. */
import { encodeProgress } from '../../src/core/progress/decode.ts';
import { answerItem, finishLesson, reachSection } from '../../src/core/progress/learn.ts';
import { noProgress } from '../../src/core/progress/shape.ts';
import { deviceDeflate, type DeflatePort } from '../../src/ports/deflate.ts';
import { createProgress } from '../../src/state/progress.ts';
import { createTransfer, type CodeResult, type Offer } from '../../src/state/transfer.ts';
import { fakeClock } from './fakes/clock.ts';
import { fakeStore } from './fakes/storage.ts';

/** The lessons of the course. */
export const outlines = Array.from({ length: 49 }, (_, index) => ({
  id: `bai-hoc-thu-${index}`,
  sections: ['mo-dau', 'lam-thu'],
  items: ['cau-0', 'cau-1', 'cau-2', 'cau-3', 'cau-4', 'cau-5'],
}));
/** Their ids. */
export const lessons = outlines.map(({ id }) => id);
/** A browser without compression. */
export const noDeflate: DeflatePort = {
  deflate: () => Promise.resolve(undefined),
  inflate: () => Promise.resolve('missing'),
};

/** A phone that nobody learned on. */
export function phone(deflate: DeflatePort = deviceDeflate, store = fakeStore()) {
  const clock = fakeClock();
  const progress = createProgress({ store, clock, key: 'course.progress' });
  const transfer = createTransfer({ progress, clock, deflate, copy: () => Promise.resolve(true) });
  return { clock, store, progress, transfer, text: () => encodeProgress(progress.$progress.get()) };
}

/** A phone whose learner did the first `count` lessons, with six answers each. */
export function learned(count: number, deflate?: DeflatePort) {
  let [now, done] = [fakeClock().now(), noProgress];
  for (const outline of outlines.slice(0, count)) {
    done = reachSection(done, outline, 'lam-thu', now);
    for (const [index, item] of outline.items.entries()) {
      now += 40_123 * (index + 1);
      done = answerItem(done, outline, item, { answer: `lua-chon-${(index * 7) % 4}`, status: 'right' }, now);
    }
    done = finishLesson(done, outline.id, now);
  }
  const store = fakeStore();
  store.write('course.progress', encodeProgress(done));
  return phone(deflate, store);
}

/** The offer of a code that must be good. */
export function offered(result: CodeResult): Offer {
  if (result.kind !== 'offer') throw new Error(result.fault);
  return result;
}
