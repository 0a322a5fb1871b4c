import { describe, expect, it } from 'vitest';
import { lessonState } from '../../../src/core/progress/lesson-state.ts';
import type { Progress } from '../../../src/core/progress/shape.ts';
import { createProgress, type ProgressState } from '../../../src/state/progress.ts';
import { createLearnerName } from '../../../src/state/learner-name.ts';
import { createProgressPanel } from '../../../src/state/progress-panel.ts';
import { fakeClock } from '../../support/fakes/clock.ts';
import { fakeTabs, type FakeTab } from '../../support/fakes/storage.ts';

const KEY = 'course.progress';
const bai = { id: 'bai', sections: ['mot', 'hai', 'ba'], items: ['cau'] };
const right = { status: 'right' } as const;

/** One phone: every page opened on it shares its clock and its storage. */
function phone() {
  const clock = fakeClock();
  const tabs = fakeTabs();
  const openIn = (tab: FakeTab) => createProgress({ store: tab.store, clock, key: KEY });
  return {
    clock,
    area: tabs.area,
    openTab: () => tabs.open(),
    openIn,
    openPage: () => openIn(tabs.open()),
    stored: () => JSON.parse(tabs.area.getItem(KEY) ?? 'null') as Progress | null,
  };
}

const stateOf = (progress: ProgressState) => lessonState(bai, progress.$progress.get());

describe('progress on this device', () => {
  it('is there again on the next page', () => {
    const { openPage } = phone();
    const page = openPage();
    page.openLesson(bai, 'nong-dan');
    page.reachSection('hai');
    page.recordAnswer('bai/cau', { chosen: 'a' }, right);
    const next = openPage();
    expect(stateOf(next)).toMatchObject({ state: 'started', section: 2 });
    expect(next.storedAnswer('bai/cau')).toEqual({ chosen: 'a' });
    expect(next.storedAnswer('bai/khac')).toBeUndefined();
  });

  it('is done when the last section was reached and every item answered', () => {
    const page = phone().openPage();
    page.openLesson(bai, 'nong-dan');
    page.reachSection('ba');
    page.recordAnswer('bai/cau', 'a', right);
    expect(stateOf(page)).toEqual({ state: 'done' });
  });

  it('is done when the learner presses the button', () => {
    const page = phone().openPage();
    page.openLesson(bai, 'nong-dan');
    page.finishLesson();
    expect(stateOf(page)).toEqual({ state: 'done' });
  });

  it('keeps an answer given outside its lesson page', () => {
    const page = phone().openPage();
    page.recordAnswer('khac/cau', 'a', right);
    expect(page.storedAnswer('khac/cau')).toBe('a');
  });

  it('begins empty', () => {
    expect(phone().openPage().$progress.get()).toEqual({ v: 1, lessons: {}, items: {} });
  });

  it('does not write when nothing changes', () => {
    const { area, openPage } = phone();
    openPage().reachSection('mot');
    expect(area.kept.size).toBe(0);
  });
});

describe('progress in two tabs', () => {
  it('loses nothing that either tab did, though neither heard of the other', () => {
    const { openPage, stored } = phone();
    const [one, two] = [openPage(), openPage()];
    one.recordAnswer('bai/cau', 'a', right);
    two.recordAnswer('bai/khac', 'b', right);
    one.recordAnswer('bai/ba', 'c', right);
    expect(Object.keys(stored()?.items ?? {}).sort()).toEqual(['bai/ba', 'bai/cau', 'bai/khac']);
  });

  it('shows what the other tab did', () => {
    const { openTab, openIn, openPage } = phone();
    const tab = openTab();
    const one = openIn(tab);
    openPage().recordAnswer('bai/cau', 'a', right);
    tab.hear();
    expect(one.storedAnswer('bai/cau')).toBe('a');
  });

  it('writes again what a tab lost by writing at the same moment', () => {
    const { area, openTab, openIn, stored } = phone();
    const tab = openTab();
    const one = openIn(tab);
    one.recordAnswer('bai/cau', 'a', right);
    // The other tab had read before and writes after: ours is gone from the storage.
    area.setItem(KEY, '{"v":1,"lessons":{},"items":{"bai/khac":{"answer":"b","status":"right","tries":1,"at":5}}}');
    tab.hear();
    expect(Object.keys(stored()?.items ?? {}).sort()).toEqual(['bai/cau', 'bai/khac']);
  });

  it('ends the exchange: two tabs that know the same write no more', () => {
    const { area, openTab, openIn } = phone();
    const [tabOne, tabTwo] = [openTab(), openTab()];
    const [one, two] = [openIn(tabOne), openIn(tabTwo)];
    one.recordAnswer('bai/cau', 'a', right);
    two.recordAnswer('bai/khac', 'b', right);
    for (let round = 0; round < 3; round += 1) [tabOne, tabTwo].forEach((tab) => tab.hear());
    const settled = area.getItem(KEY);
    let writes = 0;
    const write = area.setItem.bind(area);
    area.setItem = (key, text) => {
      writes += 1;
      write(key, text);
    };
    for (const tab of [tabOne, tabTwo]) tab.comeBack();
    expect(writes).toBe(0);
    expect(area.getItem(KEY)).toBe(settled);
  });

  it('is read again when the browser brings the page back', () => {
    const { openTab, openIn, openPage } = phone();
    const tab = openTab();
    const one = openIn(tab);
    openPage().recordAnswer('bai/cau', 'a', right);
    tab.comeBack();
    expect(one.storedAnswer('bai/cau')).toBe('a');
  });
});

describe('progress on a difficult device', () => {
  it('goes on in memory when storage is refused, and says so', () => {
    const { area, openPage } = phone();
    area.locked = true;
    const page = openPage();
    expect(page.$keeping.get()).toBe('kept');
    page.recordAnswer('bai/cau', 'a', right);
    expect(page.$keeping.get()).toBe('refused');
    expect(page.storedAnswer('bai/cau')).toBe('a');
  });

  it('goes on in memory when storage is full, and keeps all once there is room', () => {
    const { area, openPage, stored } = phone();
    const page = openPage();
    page.recordAnswer('bai/cau', 'a', right);
    area.capacity = 150;
    page.recordAnswer('bai/hai', 'b', right);
    expect(page.$keeping.get()).toBe('full');
    area.capacity = Infinity;
    page.recordAnswer('bai/ba', 'c', right);
    expect(page.$keeping.get()).toBe('kept');
    expect(Object.keys(stored()?.items ?? {})).toHaveLength(3);
  });

  it('keeps unreadable text aside and begins anew', () => {
    const { area, openPage, stored } = phone();
    area.setItem(KEY, 'rubbish');
    const page = openPage();
    page.recordAnswer('bai/cau', 'a', right);
    expect(area.getItem(`${KEY}.unreadable`)).toBe('rubbish');
    expect(stored()?.items).toHaveProperty('bai/cau');
  });

  it('keeps a damaged record aside and the good ones in use', () => {
    const { area, openPage } = phone();
    const text = '{"v":1,"lessons":{"bai":{"seen":["mot"],"startedAt":1,"at":1},"khac":7},"items":{}}';
    area.setItem(KEY, text);
    expect(stateOf(openPage())).toMatchObject({ state: 'started' });
    expect(area.getItem(`${KEY}.unreadable`)).toBe(text);
  });

  it('never writes over the progress of a newer page, and goes on in memory', () => {
    const { area, openPage } = phone();
    const newer = '{"v":2,"learners":{}}';
    area.setItem(KEY, newer);
    const page = openPage();
    expect(page.$keeping.get()).toBe('newer');
    page.recordAnswer('bai/cau', 'a', right);
    expect(page.storedAnswer('bai/cau')).toBe('a');
    expect(page.$keeping.get()).toBe('newer');
    expect(area.getItem(KEY)).toBe(newer);
    expect(area.getItem(`${KEY}.unreadable`)).toBeNull();
  });
});

describe('all progress at once', () => {
  function withPanel() {
    const device = phone();
    const page = device.openPage();
    page.openLesson(bai, 'nong-dan');
    page.finishLesson();
    const name = createLearnerName(device.openTab().store, 'course.name');
    return { ...device, page, name, panel: createProgressPanel(page, device.clock, name) };
  }

  it('is erased, and a tab opened before does not bring it back', () => {
    const { openPage, page, panel, stored } = withPanel();
    const forgotten = openPage();
    panel.eraseProgress();
    expect(stateOf(page)).toEqual({ state: 'new' });
    forgotten.recordAnswer('khac/cau', 'a', right);
    expect(stored()?.lessons).not.toHaveProperty('bai');
    expect(stored()?.items).toHaveProperty('khac/cau');
  });

  it('comes back by undo, also after a second press on erase', () => {
    const { page, panel } = withPanel();
    expect(panel.undoErase()).toBe(false);
    panel.eraseProgress();
    panel.eraseProgress();
    expect(panel.undoErase()).toBe(true);
    expect(stateOf(page)).toEqual({ state: 'done' });
    expect(panel.undoErase()).toBe(false);
  });

  it('takes the name that was kept with it, and brings it back with it', () => {
    const { area, name, panel } = withPanel();
    name.keep('Nguyễn Thị Hoa');
    panel.eraseProgress();
    panel.eraseProgress();
    expect([...area.kept.values()].join()).not.toContain('Hoa');
    expect(panel.undoErase()).toBe(true);
    expect(name.kept()).toBe('Nguyễn Thị Hoa');
  });

  it('is carried to another phone by file, and adds to what is there', () => {
    const { panel } = withPanel();
    const { name, text } = panel.exportProgress('Tệp tiến độ.');
    expect(name).toMatch(/^hoc-vu-so-tien-do-2026-11-22\.json$/);
    const other = phone();
    const there = other.openPage();
    there.recordAnswer('khac/cau', 'a', right);
    const noName = createLearnerName(other.openTab().store, 'course.name');
    expect(createProgressPanel(there, other.clock, noName).importProgress(text)).toBeUndefined();
    expect(stateOf(other.openPage())).toEqual({ state: 'done' });
    expect(other.openPage().storedAnswer('khac/cau')).toBe('a');
  });

  it('is not touched by a file that is not ours', () => {
    const { page, panel } = withPanel();
    expect(panel.importProgress('xin chào')).toBe('not-ours');
    expect(stateOf(page)).toEqual({ state: 'done' });
  });
});
