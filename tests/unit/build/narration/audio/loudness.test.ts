import { describe, expect, it } from 'vitest';
import { loudness } from '../../../../../src/build/narration/audio/loudness.ts';

const sine = (rate: number, hertz: number, amplitude: number): Float32Array =>
  Float32Array.from({ length: rate * 3 }, (_, index) => amplitude * Math.sin((2 * Math.PI * hertz * index) / rate));

describe('loudness', () => {
  it.each([48_000, 44_100, 24_000])('is that of the standard at %i samples a second', (rate) => {
    // ITU-R BS.1770: a sine of 997 Hz at full scale in one channel reads -3.01 LKFS.
    expect(loudness(sine(rate, 997, 1), rate)).toBeCloseTo(-3.01, 1);
    expect(loudness(sine(rate, 997, 0.1), rate)).toBeCloseTo(-23.01, 1);
  });

  it('leaves out silence', () => {
    const half = Float32Array.from([...sine(24_000, 997, 0.1), ...new Float32Array(72_000)]);
    expect(loudness(half, 24_000)).toBeCloseTo(-23.01, 0);
  });

  it('is nothing for silence', () => {
    expect(loudness(new Float32Array(48_000), 24_000)).toBe(-Infinity);
  });
});
