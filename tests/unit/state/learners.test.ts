import { describe, expect, it, vi } from 'vitest';
import { decodeLearners } from '../../../src/core/learners/learners.ts';
import { CLASS_KEY, createLearnerStore, GUEST_KEY } from '../../../src/state/learner-store.ts';
import { createLearners } from '../../../src/state/learners.ts';
import { FakeArea, fakeTabs } from '../../support/fakes/storage.ts';

/** One phone: what it keeps, and pages opened on it one after the other. */
function phone(area = new FakeArea()) {
  const device = fakeTabs(area);
  const tabArea = fakeTabs();
  const openPage = () => {
    const tab = device.open();
    const reload = vi.fn();
    const store = createLearnerStore({ device: tab.store, tab: tabArea.open().store, reload });
    return { tab, reload, store, learners: createLearners(tab.store, tabArea.open().store) };
  };
  return { area, tabArea: tabArea.area, openPage };
}

describe('learners on one phone', () => {
  it('keep their things apart, and the first one finds what was there before there were names', () => {
    const { openPage, area } = phone();
    area.setItem('course.progress', 'hers');
    openPage().learners.add('Cu Bin', 'leaf');
    const his = openPage();
    expect(his.store.read('course.progress')).toBeNull();
    his.store.write('course.progress', 'his');
    his.learners.choose('');
    expect(openPage().store.read('course.progress')).toBe('hers');
    expect(area.getItem('course.k2.progress')).toBe('his');
  });

  it('stay who they are until the next page opens', () => {
    const { openPage, area } = phone();
    const page = openPage();
    page.learners.add('Cu Bin', 'leaf');
    page.store.write('course.progress', 'still hers');
    expect(area.getItem('course.progress')).toBe('still hers');
  });

  it('are not mixed up by a second tab: it opens anew when the phone is handed over', () => {
    const { openPage } = phone();
    const forgotten = openPage();
    openPage().learners.add('Cu Bin', 'leaf');
    forgotten.tab.hear();
    expect(forgotten.reload).toHaveBeenCalledOnce();
  });

  it('do not disturb a second tab by taking another name', () => {
    const { openPage } = phone();
    const other = openPage();
    openPage().learners.rename('', 'Bà Thơm', 'boat');
    other.tab.hear();
    expect(other.reload).not.toHaveBeenCalled();
    expect(other.learners.$learners.get().learners[0]?.name).toBe('Bà Thơm');
  });

  it('are not mixed up by "back" either', () => {
    const { openPage } = phone();
    const asleep = openPage();
    openPage().learners.add('Cu Bin', 'leaf');
    asleep.tab.comeBack();
    expect(asleep.reload).toHaveBeenCalledOnce();
  });

  it('lose only their own things when they are erased, and get them back', () => {
    const { openPage, area } = phone();
    area.setItem('course.progress', 'hers');
    area.setItem('elsewhere', 'x');
    openPage().learners.add('Cu Bin', 'leaf');
    const page = openPage();
    page.store.write('course.progress', 'his');
    page.store.write('course.settings', 'large');
    page.learners.erase('k2');
    expect([...area.kept.keys()].sort()).toEqual(['course.learners', 'course.progress', 'elsewhere']);
    expect(page.learners.$learners.get().learners).toHaveLength(1);
    expect(page.learners.undoErase()).toBe(true);
    expect(area.getItem('course.k2.settings')).toBe('large');
    expect(page.learners.$learners.get().now).toBe('k2');
    expect(page.learners.undoErase()).toBe(false);
  });

  it('are told when the phone keeps nothing, and nothing changes', () => {
    const { openPage, area } = phone();
    area.locked = true;
    const page = openPage();
    expect(page.learners.add('Cu Bin', 'leaf')).toBe('unkept');
    area.locked = false;
    area.capacity = 5;
    expect(page.learners.add('Cu Bin', 'leaf')).toBe('unkept');
    expect(page.learners.$learners.get().learners).toHaveLength(1);
  });

  it('leave the list of a newer page alone', () => {
    const { openPage, area } = phone();
    const text = '{"v":2,"now":"","learners":[{"id":"","name":"A","mark":"sun"}]}';
    area.setItem('course.learners', text);
    expect(openPage().learners.add('B', 'sun')).toBe('unkept');
    expect(area.getItem('course.learners')).toBe(text);
  });
});

describe('a guest', () => {
  it('leaves no trace on the phone', () => {
    const { openPage, area, tabArea } = phone();
    area.setItem('course.progress', 'hers');
    openPage().learners.beGuest();
    const page = openPage();
    expect(page.learners.isGuest).toBe(true);
    expect(page.store.read('course.progress')).toBeNull();
    page.store.write('course.progress', 'guest');
    expect([...area.kept]).toEqual([['course.progress', 'hers']]);
    page.learners.choose('');
    expect([...tabArea.kept.keys()]).toEqual([]);
    expect(openPage().store.read('course.progress')).toBe('hers');
  });

  it('who comes after another guest finds nothing of theirs', () => {
    const { openPage, tabArea } = phone();
    openPage().learners.beGuest();
    openPage().store.write('course.progress', 'first guest');
    openPage().learners.beGuest();
    expect([...tabArea.kept.keys()]).toEqual([GUEST_KEY]);
  });

  it('may become a learner of the house', () => {
    const { openPage, area } = phone();
    openPage().learners.beGuest();
    openPage().learners.add('Cu Bin', 'leaf');
    expect(openPage().learners.isGuest).toBe(false);
    expect(decodeLearners(area.getItem('course.learners')).now).toBe('k2');
  });
});

describe('a class', () => {
  it('makes every tab a guest’s, whoever lives here', () => {
    const { openPage, area, tabArea } = phone();
    area.setItem('course.progress', 'hers');
    area.setItem(CLASS_KEY, '1');
    const page = openPage();
    expect(page.learners.isGuest).toBe(true);
    expect(page.store.read('course.progress')).toBeNull();
    page.store.write('course.progress', 'of the class');
    expect(area.getItem('course.progress')).toBe('hers');
    expect(tabArea.getItem('course.progress')).toBe('of the class');
  });

  it('closes the pages of who lives here, and leaves other pages alone when it is over', () => {
    const { openPage, area } = phone();
    const left = openPage();
    area.setItem(CLASS_KEY, '1');
    left.tab.hear();
    expect(left.reload).toHaveBeenCalledOnce();
    area.removeItem(CLASS_KEY);
    left.tab.hear();
    left.tab.comeBack();
    expect(left.reload).toHaveBeenCalledOnce();
  });

  it('is not forgotten when the first learner is erased', () => {
    const { openPage, area } = phone();
    area.setItem(CLASS_KEY, '1');
    openPage().learners.erase('');
    expect(area.getItem(CLASS_KEY)).toBe('1');
  });
});
