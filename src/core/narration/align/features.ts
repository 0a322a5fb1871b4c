/**
 * What the ear goes by, ten times in 100 ms: 12 mel cepstra, the loudness, and how all of them move. Means and spreads are
 * taken out, so that another voice, another room and another microphone look alike.
 */
import { makeSpectrum } from './fft.ts';

/** Sampling rate of everything that is aligned. */
export const ALIGN_RATE = 16_000;
/** Frames a second. */
export const FRAME_RATE = 100;
/** Numbers a frame. */
export const DIMENSIONS = 26;

const HOP = ALIGN_RATE / FRAME_RATE;
const WINDOW = 400;
const SIZE = 512;
const BANDS = 26;
const CEPSTRA = 12;
const LOWEST = 100;
const HIGHEST = 6500;
const REACH = 2;

/** Frames of one sound: `energy` in dB, `values` with DIMENSIONS numbers a frame, not yet normalised. */
export interface Frames {
  readonly count: number;
  readonly energy: Float32Array;
  readonly values: Float32Array;
}

const spectrum = makeSpectrum(SIZE);
const hann = Float64Array.from(
  { length: WINDOW },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / (WINDOW - 1)),
);
const cosines = Float64Array.from({ length: CEPSTRA * BANDS }, (_, index) => {
  const order = Math.floor(index / BANDS) + 1;
  return Math.cos((Math.PI * order * ((index % BANDS) + 0.5)) / BANDS);
});

/**
 * Frames of a mono signal at ALIGN_RATE; frame n is centred n / FRAME_RATE seconds in. `stretch` moves all frequencies: a
 * woman's or a child's voice looks like a man's when it is pressed together.
 */
export function framesOf(signal: Float32Array, stretch = 1): Frames {
  const filters = makeFilters(stretch);
  const count = Math.max(1, Math.floor(signal.length / HOP));
  const energy = new Float32Array(count);
  const values = new Float32Array(count * DIMENSIONS);
  const real = new Float64Array(SIZE);
  const power = new Float64Array(SIZE / 2 + 1);
  const bands = new Float64Array(BANDS);
  for (let frame = 0; frame < count; frame += 1) {
    energy[frame] = cutWindow(signal, frame * HOP - WINDOW / 2, real);
    spectrum.powers(real, power);
    filters.forEach(({ first, weights }, band) => {
      let sum = 1e-7;
      for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (power[first + at] ?? 0);
      bands[band] = Math.log(sum);
    });
    writeCepstra(bands, values, frame * DIMENSIONS);
    values[frame * DIMENSIONS + CEPSTRA] = (energy[frame] ?? 0) / 4;
  }
  writeMovement(values, count);
  return { count, energy, values };
}

/** Takes one window out of the signal, treble raised; gives its loudness in dB. */
function cutWindow(signal: Float32Array, start: number, real: Float64Array): number {
  real.fill(0);
  let sum = 0;
  for (let index = 0; index < WINDOW; index += 1) {
    const here = signal[start + index] ?? 0;
    sum += here * here;
    real[index] = (here - 0.97 * (signal[start + index - 1] ?? 0)) * (hann[index] ?? 0);
  }
  return 10 * Math.log10(sum / WINDOW + 1e-9);
}

function writeCepstra(bands: Float64Array, values: Float32Array, at: number): void {
  for (let order = 0; order < CEPSTRA; order += 1) {
    let sum = 0;
    for (let band = 0; band < BANDS; band += 1) sum += (bands[band] ?? 0) * (cosines[order * BANDS + band] ?? 0);
    values[at + order] = sum;
  }
}

/** The second half of each frame: how the first half changes from the frames before to those behind. */
function writeMovement(values: Float32Array, count: number): void {
  const half = DIMENSIONS / 2;
  const frameAt = (frame: number): number => Math.min(count - 1, Math.max(0, frame)) * DIMENSIONS;
  for (let frame = 0; frame < count; frame += 1) {
    for (let part = 0; part < half; part += 1) {
      let slope = 0;
      for (let step = 1; step <= REACH; step += 1)
        slope += step * ((values[frameAt(frame + step) + part] ?? 0) - (values[frameAt(frame - step) + part] ?? 0));
      values[frame * DIMENSIONS + half + part] = slope / 10;
    }
  }
}

function makeFilters(stretch: number): { first: number; weights: Float64Array }[] {
  const mel = (hertz: number): number => 1127 * Math.log(1 + hertz / 700);
  const bin = (index: number): number => {
    const value = mel(LOWEST) + ((mel(HIGHEST) - mel(LOWEST)) * index) / (BANDS + 1);
    return (stretch * (Math.exp(value / 1127) - 1) * 700 * SIZE) / ALIGN_RATE;
  };
  return Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = [bin(band), bin(band + 1), bin(band + 2)];
    const first = Math.ceil(low);
    const weights = Float64Array.from({ length: Math.max(1, Math.floor(high) - first + 1) }, (__, offset) => {
      const at = first + offset;
      return Math.max(0, at < middle ? (at - low) / (middle - low) : (high - at) / (high - middle));
    });
    return { first, weights };
  });
}

/** Picks frames and takes out their mean and spread, so that two sounds can be compared. Gives DIMENSIONS numbers a frame. */
export function normalise({ values }: Frames, picked: Int32Array): Float32Array {
  const output = new Float32Array(picked.length * DIMENSIONS);
  for (let part = 0; part < DIMENSIONS; part += 1) {
    let sum = 0;
    let squares = 0;
    for (const frame of picked) {
      const value = values[frame * DIMENSIONS + part] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / picked.length;
    const spread = Math.sqrt(Math.max(1e-6, squares / picked.length - mean * mean));
    picked.forEach((frame, index) => {
      output[index * DIMENSIONS + part] = ((values[frame * DIMENSIONS + part] ?? 0) - mean) / spread;
    });
  }
  return output;
}
