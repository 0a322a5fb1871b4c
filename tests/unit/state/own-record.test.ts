import { describe, expect, it } from 'vitest';
import { NAME_LIMIT } from '../../../src/core/text/name.ts';
import { createLearnerName } from '../../../src/state/learner-name.ts';
import { createOwnRecord } from '../../../src/state/own-record.ts';
import { createProgress } from '../../../src/state/progress.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { FakeArea, fakeTabs } from '../../support/fakes/storage.ts';

function open(area = new FakeArea()) {
  const clock = fakeClock();
  const { store } = fakeTabs(area).open();
  const progress = createProgress({ store, clock, key: 'course.progress' });
  const record = createOwnRecord({
    progress,
    name: createLearnerName(store, 'course.name'),
    clock,
    copy: () => Promise.resolve(true),
  });
  return { area, clock, progress, record };
}

describe('the record of one’s own learning', () => {
  it('lists the lessons done, the oldest first, and no others', () => {
    const { clock, progress, record } = open();
    const finish = (id: string) => {
      progress.openLesson({ id, sections: ['mot'], items: [] }, 'nong-dan');
      progress.finishLesson();
      clock.tick(86_400_000);
    };
    finish('bai-hai');
    finish('bai-mot');
    progress.openLesson({ id: 'bai-ba', sections: ['mot', 'hai'], items: [] }, 'nong-dan');
    progress.reachSection('mot');
    let last: readonly { id: string; day: number }[] = [];
    record.follow((done) => (last = done));
    expect(last.map(({ id }) => id)).toEqual(['bai-hai', 'bai-mot']);
    expect((last[1]?.day ?? 0) - (last[0]?.day ?? 0)).toBe(1);
    expect(record.today() - (last[1]?.day ?? 0)).toBe(1);
  });

  it('has no name until the learner asks to keep one, and none after it was forgotten', () => {
    const { area, record } = open();
    expect(record.name.kept()).toBeUndefined();
    expect(record.name.keep('Hoa')).toBe(true);
    expect(open(area).record.name.kept()).toBe('Hoa');
    record.name.forget();
    expect(open(area).record.name.kept()).toBeUndefined();
    expect([...area.kept.keys()]).not.toContain('course.name');
  });

  it('says when the device does not keep the name', () => {
    const area = new FakeArea();
    area.locked = true;
    expect(open(area).record.name.keep('Hoa')).toBe(false);
  });

  it('cuts what is far too long for a name', () => {
    const area = new FakeArea();
    area.setItem('course.name', 'x'.repeat(5000));
    expect(open(area).record.name.kept()).toHaveLength(NAME_LIMIT);
  });
});
