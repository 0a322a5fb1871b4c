import { describe, expect, it } from 'vitest';
import {
  attributesOf,
  choiceOf,
  choices,
  choose,
  decodeSettings,
  defaults,
  encodeSettings,
  follow,
  forgetChoices,
  noSettings,
  settingNames,
} from '../../../../src/core/settings/settings.ts';

describe('settings', () => {
  it('can be stored and read again', () => {
    const settings = choose(choose(noSettings, 'theme', 'dark'), 'textSize', 150);
    expect(decodeSettings(encodeSettings(settings))).toEqual({ v: 1, theme: 'dark', textSize: 150 });
  });

  it('offer every default', () => {
    for (const name of settingNames) expect(choices[name]).toContain(defaults[name]);
  });

  it('take only what is offered', () => {
    expect(choose(noSettings, 'textSize', 113)).toEqual(noSettings);
    expect(choose(noSettings, 'theme', 'pink')).toEqual(noSettings);
    expect(choose(noSettings, 'constructor', 'x')).toEqual(noSettings);
  });

  it('drop a stored choice that is no longer offered, and keep the others and unknown fields', () => {
    expect(decodeSettings('{"v":1,"textSize":9000,"theme":"dark","captions":true}')).toEqual({
      v: 1,
      theme: 'dark',
      captions: true,
    });
  });

  it.each([null, '', 'rubbish', '[]', '7'])('cannot be read from %j', (text) => {
    expect(decodeSettings(text)).toBeUndefined();
  });

  it('keep the version of a newer page, so that they are not written over', () => {
    expect(decodeSettings('{"v":2,"theme":"dark"}')).toEqual({ v: 2, theme: 'dark' });
  });

  it('read a choice from the text of a form', () => {
    expect(choiceOf('speed', '0.75')).toBe(0.75);
    expect(choiceOf('theme', 'dark')).toBe('dark');
    expect(choiceOf('speed', '3')).toBeUndefined();
  });

  it('show nothing where nothing was chosen', () => {
    expect(new Set(Object.values(attributesOf(noSettings)))).toEqual(new Set(['']));
    expect(attributesOf(choose(noSettings, 'theme', 'auto')).theme).toBe('');
  });

  it('show the text size of the learner’s group until the learner takes another', () => {
    const followed = follow(noSettings, 'nguoi-cao-tuoi');
    expect(attributesOf(followed, '125').text).toBe('125');
    expect(attributesOf(choose(followed, 'textSize', 100), '125').text).toBe('100');
  });

  it('forget every choice, but not whose path the learner follows', () => {
    const chosen = choose(follow(noSettings, 'nguoi-cao-tuoi'), 'theme', 'dark');
    expect(forgetChoices(chosen)).toEqual({ v: 1, audience: 'nguoi-cao-tuoi' });
    expect(forgetChoices(choose(noSettings, 'theme', 'dark'))).toEqual({ v: 1 });
    expect(decodeSettings(encodeSettings(chosen))).toEqual(chosen);
    expect(decodeSettings('{"v":1,"audience":7}')).toEqual({ v: 1 });
  });
});
