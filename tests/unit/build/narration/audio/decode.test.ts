import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeSound, RECORDED } from '../../../../../src/build/narration/audio/decode.ts';
import { readWav } from '../../../../../src/build/narration/audio/wav.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

/** Half a second of 500 Hz, one eighth of full scale: how it was made does not matter, what is heard does. */
function hertz({ pcm, sampleRate }: { pcm: Float32Array; sampleRate: number }): number {
  const middle = pcm.subarray(Math.round(pcm.length / 4), Math.round((3 * pcm.length) / 4));
  const crossings = middle.reduce(
    (count, sample, index) => count + (sample >= 0 && (middle[index - 1] ?? 0) < 0 ? 1 : 0),
    0,
  );
  return (crossings * sampleRate) / middle.length;
}

describe('reading recordings', () => {
  it.each(['flac', 'ogg', 'opus', 'm4a', 'aac', 'mp3'].map((ending) => `tone.${ending}`))('hears %s', async (file) => {
    const sound = await decodeSound(readFileSync(join(FOLDER, file)));
    expect(RECORDED.test(file)).toBe(true);
    expect(hertz(sound)).toBeGreaterThan(490);
    expect(hertz(sound)).toBeLessThan(510);
    expect(sound.pcm.length / sound.sampleRate).toBeCloseTo(0.5, 0);
    expect(Math.max(...sound.pcm)).toBeGreaterThan(0.1);
    expect(Math.max(...sound.pcm)).toBeLessThan(0.16);
  });

  it.each(['tone-8.wav', 'tone-24.wav', 'tone-float.wav'])('hears %s', async (file) => {
    const sound = await decodeSound(readFileSync(join(FOLDER, file)));
    expect(sound.sampleRate).toBe(16_000);
    expect(sound.pcm).toHaveLength(8000);
    expect(hertz(sound)).toBeCloseTo(500, -1);
    expect(Math.max(...sound.pcm)).toBeGreaterThan(0.08);
    expect(Math.max(...sound.pcm)).toBeLessThan(0.14);
  });

  it('takes a length beyond the end for "to the end", as programs write it into a pipe', () => {
    const file = readFileSync(join(FOLDER, 'tone-24.wav'));
    const at = file.indexOf('data');
    file.writeUInt32LE(0xffff_ffff, at + 4);
    expect(readWav(file).pcm).toHaveLength(8000);
  });

  it('says what to do with anything else', async () => {
    await expect(decodeSound(Buffer.from('#!AMR\nxxxxxxxxxxxx'))).rejects.toThrow('Hãy lưu lại thành WAV');
    await expect(decodeSound(Buffer.from('RIFFxxxxAVI xxxxxxxx'))).rejects.toThrow('no WAV file');
  });
});
