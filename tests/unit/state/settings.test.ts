import { describe, expect, it } from 'vitest';
import { createSettings } from '../../../src/state/settings.ts';
import { fakeTabs } from '../../support/fakes/storage.ts';

const KEY = 'course.settings';

describe('the settings of this device', () => {
  it('are kept for the next page', () => {
    const tabs = fakeTabs();
    expect(createSettings(tabs.open().store, KEY).set('theme', 'dark')).toBe(true);
    expect(createSettings(tabs.open().store, KEY).$settings.get()).toEqual({ v: 1, theme: 'dark' });
  });

  it('do not lose what another tab chose', () => {
    const tabs = fakeTabs();
    const one = createSettings(tabs.open().store, KEY);
    createSettings(tabs.open().store, KEY).set('theme', 'dark');
    one.set('speed', 0.75);
    expect(one.$settings.get()).toEqual({ v: 1, theme: 'dark', speed: 0.75 });
  });

  it('follow another tab', () => {
    const tabs = fakeTabs();
    const tab = tabs.open();
    const one = createSettings(tab.store, KEY);
    createSettings(tabs.open().store, KEY).set('theme', 'dark');
    tab.hear();
    expect(one.$settings.get()).toEqual({ v: 1, theme: 'dark' });
  });

  it('hold in memory when the device refuses, and say that they are not kept', () => {
    const tabs = fakeTabs();
    tabs.area.locked = true;
    const settings = createSettings(tabs.open().store, KEY);
    expect(settings.set('theme', 'dark')).toBe(false);
    expect(settings.set('spacing', 'wide')).toBe(false);
    expect(settings.$settings.get()).toEqual({ v: 1, theme: 'dark', spacing: 'wide' });
  });

  it('begin anew over rubbish', () => {
    const tabs = fakeTabs();
    tabs.area.setItem(KEY, 'rubbish');
    const settings = createSettings(tabs.open().store, KEY);
    expect(settings.$settings.get()).toEqual({ v: 1 });
    settings.set('theme', 'dark');
    expect(tabs.area.getItem(KEY)).toBe('{"theme":"dark","v":1}');
  });

  it('leave the settings of a newer page as they are, also when all choices are forgotten', () => {
    const tabs = fakeTabs();
    const newer = '{"v":2,"theme":"dark","look":{}}';
    tabs.area.setItem(KEY, newer);
    const settings = createSettings(tabs.open().store, KEY);
    expect(settings.set('theme', 'light')).toBe(false);
    expect(settings.$settings.get().theme).toBe('light');
    settings.reset();
    expect(tabs.area.getItem(KEY)).toBe(newer);
  });

  it('know whose page was opened last, also after all choices are forgotten, and write it only when it changes', () => {
    const tabs = fakeTabs();
    const settings = createSettings(tabs.open().store, KEY);
    settings.set('theme', 'dark');
    settings.follow('nguoi-cao-tuoi');
    settings.reset();
    expect(tabs.area.getItem(KEY)).toBe('{"audience":"nguoi-cao-tuoi","v":1}');
    tabs.area.locked = true;
    settings.follow('nguoi-cao-tuoi');
    expect(settings.$settings.get()).toEqual({ v: 1, audience: 'nguoi-cao-tuoi' });
  });

  it('can all be forgotten', () => {
    const tabs = fakeTabs();
    const settings = createSettings(tabs.open().store, KEY);
    settings.set('theme', 'dark');
    settings.reset();
    expect(createSettings(tabs.open().store, KEY).$settings.get()).toEqual({ v: 1 });
  });
});
