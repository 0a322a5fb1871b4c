import { describe, expect, it, vi } from 'vitest';
import { createModuleTest } from '../../../src/state/module-test.ts';
import { createProgress } from '../../../src/state/progress.ts';
import { createReview } from '../../../src/state/review.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeTabs } from '../../support/fakes/storage.ts';

const DAY = 86_400_000;
const KEY = 'course.progress';

/** One phone whose pages share its clock and its storage. */
function phone() {
  const clock = fakeClock();
  const tabs = fakeTabs();
  return {
    clock,
    openPage() {
      const tab = tabs.open();
      const progress = createProgress({ store: tab.store, clock, key: KEY });
      const review = createReview({ progress, clock, fetchItems: () => Promise.resolve([]) });
      return { tab, progress, review, test: createModuleTest(progress, 'nong-dan/an-toan') };
    },
  };
}

describe('reviews on this device', () => {
  it('ask an item the day after, and again later once it was known, on every later page', () => {
    const { clock, openPage } = phone();
    openPage().progress.recordAnswer('bai/cau', 'a', { status: 'right' });
    clock.tick(DAY);
    const page = openPage();
    expect(page.review.agenda(['bai/cau']).due).toEqual(['bai/cau']);
    page.review.record('bai/cau', 'right');
    clock.tick(2 * DAY);
    expect(openPage().review.agenda(['bai/cau']).due).toEqual([]);
    clock.tick(DAY);
    expect(openPage().review.agenda(['bai/cau']).due).toEqual(['bai/cau']);
  });

  it('leave the answer of the lesson as it is', () => {
    const { openPage } = phone();
    const { progress, review } = openPage();
    progress.recordAnswer('bai/cau', 'a', { status: 'right' });
    review.record('bai/cau', 'wrong');
    expect(progress.$progress.get().items['bai/cau']).toMatchObject({ answer: 'a', status: 'right', tries: 1 });
  });

  it('follow what another tab does', () => {
    const { openPage } = phone();
    const [one, other] = [openPage(), openPage()];
    const heard = vi.fn();
    one.review.follow(heard);
    other.progress.recordAnswer('bai/cau', 'a', { status: 'right' });
    one.tab.hear();
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('the test of a module on this device', () => {
  const pool = Array.from({ length: 12 }, (_, index) => `bai/cau-${index}`);

  it('asks the same items in the same order until it was ended, then others', () => {
    const { openPage } = phone();
    const first = openPage().test.draw(pool);
    const { test } = openPage();
    expect(test.draw(pool)).toEqual(first);
    test.mark(first[0] ?? '', 'right');
    expect(openPage().test.draw(pool)).toEqual(first);
    test.end({ right: 1, of: 10 });
    expect(openPage().test.draw(pool)).not.toEqual(first);
  });

  it('knows on the next page what was answered, and how it ended', () => {
    const { openPage } = phone();
    const { test } = openPage();
    test.mark('bai/cau-1', 'partly');
    expect(openPage().test.attempt().marks).toEqual({ 'bai/cau-1': 'partly' });
    test.end({ right: 0, of: 10 });
    expect(openPage().test.attempt()).toMatchObject({ attempt: 2, marks: {}, last: { right: 0, of: 10 } });
  });
});
