/** Loudness: a fixed gain for the voice, then a limiter that keeps the true peak under a ceiling. */

/** Highest true peak in dBTP before encoding; the encoders overshoot by up to 2.2 dB. */
const CEILING = 10 ** (-4.7 / 20);
/** Half of the stretch (s) over which the limiter turns the level down before a peak and up behind it. */
const REACH = 0.006;
/** Oversampling filter of ITU-R BS.1770-4, annex 2: three phases between two samples. */
const BETWEEN = [
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625, 0.77978515625,
    -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
  [
    -0.0189208984375, 0.0330810546875, -0.0582275390625, 0.1015625, -0.2003173828125, 0.77978515625, 0.465087890625,
    -0.16650390625, 0.089111328125, -0.0517578125, 0.029296875, -0.0291748046875,
  ],
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625, 0.97216796875,
    -0.10229492187, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
  ],
] as const;
const HALF = 6;

/** Applies a gain in dB and limits the true peak. Gives a new signal of the same length. */
export function level(input: Float32Array, gain: number, sampleRate: number): Float32Array {
  const factor = 10 ** (gain / 20);
  const output = input.map((sample) => sample * factor);
  const reach = Math.round(REACH * sampleRate);
  const wanted = new Float32Array(output.length).fill(1);
  let isLoud = false;
  for (let index = 0; index < output.length; index += 1) {
    const peak = truePeakAt(output, index);
    if (peak <= CEILING) continue;
    isLoud = true;
    wanted[index] = CEILING / peak;
  }
  if (!isLoud) return output;
  const gains = average(lowest(wanted, reach), reach);
  return output.map((sample, index) => sample * (gains[index] ?? 1));
}

/** Between samples a wave can stand higher than at them; quiet places are not worth the look. */
function truePeakAt(signal: Float32Array, index: number): number {
  const here = Math.abs(signal[index] ?? 0);
  const next = Math.abs(signal[index + 1] ?? 0);
  if (Math.max(here, next) < CEILING / 2) return here;
  let peak = here;
  for (const filter of BETWEEN) {
    let sum = 0;
    for (let tap = 0; tap < 2 * HALF; tap += 1) sum += (filter[tap] as number) * (signal[index + HALF - tap] ?? 0);
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
}

/** The lowest value within `reach` on both sides of each place. */
function lowest(values: Float32Array, reach: number): Float32Array {
  const output = new Float32Array(values.length).fill(1);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 1;
    if (value === 1) continue;
    const end = Math.min(values.length - 1, index + reach);
    for (let near = Math.max(0, index - reach); near <= end; near += 1)
      if (value < (output[near] ?? 1)) output[near] = value;
  }
  return output;
}

/** The mean within half of `reach` on both sides: never above what `lowest` allows at the peak itself. */
function average(values: Float32Array, reach: number): Float32Array {
  const half = Math.floor(reach / 2);
  const output = new Float32Array(values.length);
  let sum = 0;
  const at = (index: number): number => values[Math.min(values.length - 1, Math.max(0, index))] ?? 1;
  for (let index = -half; index <= half; index += 1) sum += at(index);
  for (let index = 0; index < values.length; index += 1) {
    output[index] = sum / (2 * half + 1);
    sum += at(index + half + 1) - at(index - half);
  }
  return output;
}
