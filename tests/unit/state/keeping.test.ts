import { describe, expect, it } from 'vitest';
import { createKeeping } from '../../../src/state/keeping.ts';
import { createProgress } from '../../../src/state/progress.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../support/fakes/storage.ts';

function open(prepare: (area: FakeArea) => void) {
  const area = new FakeArea();
  prepare(area);
  const { store } = fakeTabs(area).open();
  const progress = createProgress({ store, clock: fakeClock(), key: 'course.progress' });
  return { area, store, progress, ...createKeeping(progress, store) };
}

describe('how progress is kept, on a page that writes none', () => {
  it('is known before anything is written, and nothing stays behind', () => {
    const { $keeping, store } = open(() => undefined);
    expect($keeping.get()).toBe('kept');
    expect(store.keys()).toEqual([]);
  });

  it('is known where the browser refuses or is full', () => {
    expect(open((area) => (area.locked = true)).$keeping.get()).toBe('refused');
    const full = open((area) => {
      area.setItem('course.other', 'x');
      area.capacity = 13;
    });
    expect(full.$keeping.get()).toBe('full');
  });

  it('leaves the word to progress where a newer page has written it', () => {
    expect(open((area) => area.setItem('course.progress', '{"v":2}')).$keeping.get()).toBe('newer');
  });

  it('follows what becomes of progress afterwards', () => {
    const { $keeping, progress, area } = open(() => undefined);
    area.locked = true;
    progress.openLesson({ id: 'bai', sections: [], items: [] }, 'nong-dan');
    expect($keeping.get()).toBe('refused');
  });
});
