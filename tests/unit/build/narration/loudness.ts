/** Loudness of mono sound at 48 kHz by ITU-R BS.1770-4: integrated, in LUFS. */
export function loudness(signal: Float32Array): number {
  const weighted = biquad(
    biquad(signal, [1.53512485958697, -2.69169618940638, 1.19839281085285], [-1.69065929318241, 0.73248077421585]),
    [1, -2, 1],
    [-1.99004745483398, 0.99007225036621],
  );
  const block = 19_200;
  const powers: number[] = [];
  for (let at = 0; at + block <= weighted.length; at += block / 4) {
    let sum = 0;
    for (let index = at; index < at + block; index += 1) sum += (weighted[index] ?? 0) ** 2;
    powers.push(sum / block);
  }
  const gated = (limit: number): number => mean(powers.filter((power) => lufs(power) > limit));
  return lufs(gated(lufs(gated(-70)) - 10));
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function biquad(
  signal: Float32Array,
  b: readonly [number, number, number],
  a: readonly [number, number],
): Float32Array {
  const output = new Float32Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (const [index, x] of signal.entries()) {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    output[index] = y;
  }
  return output;
}
