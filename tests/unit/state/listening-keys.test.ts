import { describe, expect, it } from 'vitest';
import { createListeningKeys } from '../../../src/state/listening-keys.ts';
import { fakeTabs } from '../../support/fakes/storage.ts';

const KEY = 'course.listening-keys';

describe('the learner’s keys', () => {
  it('are kept for the next page, and so is that they are off', () => {
    const tabs = fakeTabs();
    const keys = createListeningKeys(tabs.open().store, KEY);
    expect(keys.bind('help', 't')).toBe(true);
    keys.turn(false);
    const later = createListeningKeys(tabs.open().store, KEY).$keys.get();
    expect([later.keys.help, later.areOn]).toEqual(['t', false]);
  });

  it('stay as they are when a key cannot be had', () => {
    const tabs = fakeTabs();
    const keys = createListeningKeys(tabs.open().store, KEY);
    expect(keys.bind('help', 'Tab')).toBe(false);
    expect(tabs.area.getItem(KEY)).toBeNull();
  });

  it('follow another tab', () => {
    const tabs = fakeTabs();
    const tab = tabs.open();
    const keys = createListeningKeys(tab.store, KEY);
    createListeningKeys(tabs.open().store, KEY).bind('help', 't');
    tab.hear();
    expect(keys.$keys.get().keys.help).toBe('t');
  });

  it('can be the first ones again, while they stay off', () => {
    const keys = createListeningKeys(fakeTabs().open().store, KEY);
    keys.bind('help', 't');
    keys.turn(false);
    keys.reset();
    expect([keys.$keys.get().keys.help, keys.$keys.get().areOn]).toEqual(['h', false]);
  });
});
