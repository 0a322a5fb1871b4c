/** Loudness of mono sound by ITU-R BS.1770-4, with its two gates: integrated, in LUFS; -Infinity for silence. */
export function loudness(signal: Float32Array, sampleRate: number): number {
  const weighted = filter(filter(signal, shelf(sampleRate)), highPass(sampleRate));
  const block = Math.round(0.4 * sampleRate);
  const powers: number[] = [];
  for (let at = 0; at + block <= weighted.length; at += Math.round(block / 4)) {
    let sum = 0;
    for (let index = at; index < at + block; index += 1) sum += (weighted[index] ?? 0) ** 2;
    powers.push(sum / block);
  }
  const gated = (limit: number): number => mean(powers.filter((power) => lufs(power) > limit));
  return lufs(gated(lufs(gated(-70)) - 10));
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The head's effect: 4 dB more treble. The standard gives both filters for 48 kHz; these are its analogue forms. */
function shelf(sampleRate: number): Coefficients {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

function highPass(sampleRate: number): Coefficients {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}

function filter(signal: Float32Array, [b0, b1, b2, a1, a2]: Coefficients): Float32Array {
  const output = new Float32Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < signal.length; index += 1) {
    const x = signal[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    output[index] = y;
  }
  return output;
}
