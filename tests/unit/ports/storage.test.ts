import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/ports/storage.ts';
import { FakeArea, fakeTabs } from '../../support/fakes/storage.ts';

function tab(area = new FakeArea()) {
  return { area, ...fakeTabs(area).open() };
}

describe('the storage port', () => {
  it('gives back what was written, also to a page opened later', () => {
    const { area, store } = tab();
    expect(store.write('course.x', 'một')).toBe('kept');
    expect(store.read('course.x')).toBe('một');
    expect(tab(area).store.read('course.x')).toBe('một');
    expect(store.status).toBe('kept');
  });

  it('goes on in memory when storage is refused, and says so', () => {
    const { area, store } = tab();
    area.locked = true;
    expect(store.read('course.x')).toBeNull();
    expect(store.write('course.x', 'một')).toBe('memory');
    expect(store.read('course.x')).toBe('một');
    expect(store.status).toBe('refused');
  });

  it('goes on in memory when asking for the storage itself throws', () => {
    const store = openStore(() => {
      throw new DOMException('No.', 'SecurityError');
    }, new EventTarget());
    expect(store.write('course.x', 'một')).toBe('memory');
    expect(store.read('course.x')).toBe('một');
    store.remove('course.x');
    expect(store.read('course.x')).toBeNull();
  });

  it('tells a full storage from one that refuses', () => {
    const { area, store } = tab();
    store.write('course.x', '1');
    area.capacity = 20;
    expect(store.write('course.y', 'một hai ba bốn năm')).toBe('memory');
    expect(store.status).toBe('full');
    expect(store.read('course.y')).toBe('một hai ba bốn năm');
  });

  it('counts a storage without any room (old private windows) as refused', () => {
    const { area, store } = tab();
    area.capacity = 0;
    store.write('course.x', '1');
    expect(store.status).toBe('refused');
  });

  it('reads the device again once there is room', () => {
    const { area, store } = tab();
    area.capacity = 0;
    store.write('course.x', 'một');
    area.capacity = Infinity;
    expect(store.write('course.x', 'hai')).toBe('kept');
    area.setItem('course.x', 'ba');
    expect(store.read('course.x')).toBe('ba');
    expect(store.status).toBe('kept');
  });

  it('forgets what is removed', () => {
    const { area, store } = tab();
    store.write('course.x', 'một');
    store.remove('course.x');
    expect(store.read('course.x')).toBeNull();
    expect(area.kept.size).toBe(0);
  });
});

describe('a watched key', () => {
  it('hears what another tab writes, and nothing of other keys', () => {
    const tabs = fakeTabs();
    const [one, two] = [tabs.open(), tabs.open()];
    const heard: (string | null)[] = [];
    one.store.watch('course.x', (text) => heard.push(text));
    two.store.write('course.x', 'một');
    two.store.write('course.y', 'khác');
    one.hear();
    expect(heard).toEqual(['một']);
  });

  it('hears the present text when the browser brings the page back', () => {
    const tabs = fakeTabs();
    const [one, two] = [tabs.open(), tabs.open()];
    const heard: (string | null)[] = [];
    one.store.watch('course.x', (text) => heard.push(text));
    two.store.write('course.x', 'một');
    one.comeBack();
    expect(heard).toEqual(['một']);
  });

  it('hears when another tab empties the whole storage', () => {
    const events = new EventTarget();
    const store = openStore(() => new FakeArea(), events);
    const heard: (string | null)[] = [];
    store.watch('course.x', (text) => heard.push(text));
    events.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    expect(heard).toEqual([null]);
  });

  it('hears nothing more after it stopped', () => {
    const tabs = fakeTabs();
    const [one, two] = [tabs.open(), tabs.open()];
    const heard: (string | null)[] = [];
    const stop = one.store.watch('course.x', (text) => heard.push(text));
    stop();
    two.store.write('course.x', 'một');
    one.hear();
    expect(heard).toEqual([]);
  });
});
