import { describe, expect, it } from 'vitest';
import { orderFiles, parseTrack, soundFiles } from '../../../../src/core/player/sound.ts';

const track = parseTrack('/khoa/am-thanh/cuoc-goi-lua.nong-dan.abc123def456', 350);
const order = (isApplePhone: boolean, webm: string, mp3 = 'maybe') =>
  orderFiles(soundFiles(track), { isApplePhone, canPlay: (type) => (type.includes('webm') ? webm : mp3) }).map(
    ({ src }) => src.split('.').at(-1),
  );

describe('a track', () => {
  it('is read from its address', () => {
    expect(track).toMatchObject({ id: 'cuoc-goi-lua.nong-dan', key: 'abc123def456', length: 350_000 });
  });

  it('has no length when the page does not know it', () => {
    expect(parseTrack('/a/b.c', Number.NaN).length).toBe(0);
  });
});

describe('the order of the sound files', () => {
  it('is the small WebM first where the browser is sure of it', () => {
    expect(order(false, 'probably')).toEqual(['webm', 'mp3']);
  });

  it('is MP3 first where the browser is not sure', () => {
    expect(order(false, 'maybe')).toEqual(['mp3', 'webm']);
  });

  it('is MP3 first on an iPhone, whatever it claims', () => {
    expect(order(true, 'probably')).toEqual(['mp3', 'webm']);
  });

  it('leaves out what cannot be played', () => {
    expect(order(false, '')).toEqual(['mp3']);
    expect(order(false, '', '')).toEqual([]);
  });
});
