/** Change of sampling rate by a windowed sinc: all phases are worked out once, then each sample costs 32 multiplications. */

const TAPS = 32;
/** Kaiser window shape: about 80 dB of rejection. */
const BETA = 8;
/** Share of the lower rate's band that is kept. */
const PASSBAND = 0.91;

/** Changes the rate of a signal. */
export type Resampler = (input: Float32Array) => Float32Array;

const known = new Map<string, Resampler>();

/** A converter between two rates. The signal keeps its place in time: sample n stands at n divided by the rate. */
export function makeResampler(from: number, to: number): Resampler {
  if (from === to) return (input) => input;
  const resample = known.get(`${from} ${to}`) ?? resampler(from, to);
  known.set(`${from} ${to}`, resample);
  return resample;
}

function resampler(from: number, to: number): Resampler {
  const divisor = greatestDivisor(from, to);
  const up = to / divisor;
  const down = from / divisor;
  const phases = makePhases(up, (Math.min(1, to / from) * PASSBAND) / 2);
  return (input) => {
    const padded = new Float32Array(input.length + 2 * TAPS);
    padded.set(input, TAPS);
    const output = new Float32Array(Math.ceil((input.length * up) / down));
    for (let index = 0; index < output.length; index += 1) {
      const position = index * down;
      const phase = position % up;
      const first = (position - phase) / up + TAPS / 2 + 1;
      const offset = phase * TAPS;
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap += 1) sum += (padded[first + tap] ?? 0) * (phases[offset + tap] ?? 0);
      output[index] = sum;
    }
    return output;
  };
}

function makePhases(up: number, cutoff: number): Float32Array {
  const phases = new Float32Array(up * TAPS);
  for (let phase = 0; phase < up; phase += 1) {
    const taps = Array.from({ length: TAPS }, (_, tap) => {
      const distance = tap - (TAPS / 2 - 1) - phase / up;
      return sinc(distance, cutoff) * kaiser(distance / (TAPS / 2));
    });
    const sum = taps.reduce((total, tap) => total + tap, 0);
    phases.set(
      taps.map((tap) => tap / sum),
      phase * TAPS,
    );
  }
  return phases;
}

function sinc(distance: number, cutoff: number): number {
  return distance === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * distance) / (Math.PI * distance);
}

function kaiser(position: number): number {
  return Math.abs(position) > 1 ? 0 : bessel(BETA * Math.sqrt(1 - position * position)) / bessel(BETA);
}

function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; k < 30; k += 1) {
    term *= (x / 2 / k) ** 2;
    sum += term;
  }
  return sum;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
