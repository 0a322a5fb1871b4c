import { describe, expect, it } from 'vitest';
import { decodePlaces, placeOf, withPlace, withVoice } from '../../../../src/core/player/places.ts';
import { parseTrack } from '../../../../src/core/player/sound.ts';

const track = parseTrack('/am-thanh/cuoc-goi-lua.nong-dan.abc123def456', 350);
const none = decodePlaces(null);

describe('the remembered places', () => {
  it('bring back the place of a track after being stored', () => {
    const stored = JSON.stringify(withPlace(none, track, 61_234.6));
    expect(placeOf(decodePlaces(stored), track)).toBe(61_235);
  });

  it('drop the place of a track whose sound was made again', () => {
    const remade = { ...track, key: 'fff000fff000' };
    expect(placeOf(withPlace(none, track, 61_000), remade)).toBe(0);
  });

  it('begin at the beginning for a place in the first seconds or the last', () => {
    expect(placeOf(withPlace(none, track, 3000), track)).toBe(0);
    expect(placeOf(withPlace(none, track, 348_000), track)).toBe(0);
  });

  it('keep the hundred newest tracks', () => {
    const many = Array.from({ length: 101 }, (_, n) => parseTrack(`/am-thanh/bai-${n}.k`, 300));
    const places = many.reduce((all, one) => withPlace(all, one, 50_000), none);
    expect(Object.keys(places.tracks)).toHaveLength(100);
    expect(Object.keys(places.tracks)).not.toContain('bai-0');
  });

  it.each([
    '',
    '{',
    '[]',
    '3',
    '{"v":2,"tracks":{}}',
    '{"v":1,"tracks":{"x":{"key":"k","at":-1},"y":{"at":1},"z":null}}',
  ])('are empty for the stored text %j', (text) => {
    expect(decodePlaces(text)).toEqual({ v: 1, tracks: {} });
  });

  it('are not fooled by a track named like a part of every object', () => {
    expect(placeOf(none, parseTrack('/am-thanh/constructor.k', 300))).toBe(0);
  });

  it('remember the voice beside the places, and forget it when asked', () => {
    const stored = JSON.stringify(withPlace(withVoice(none, 'Linh'), track, 61_000));
    expect(decodePlaces(stored).voice).toBe('Linh');
    const left = withVoice(decodePlaces(stored), undefined);
    expect(left).not.toHaveProperty('voice');
    expect(placeOf(left, track)).toBe(61_000);
  });
});
