/** Powers of a short stretch of sound at each frequency; all tables are worked out once. */
export interface Spectrum {
  /** Fills `power` (half the size, plus one) from `size` samples in `real`, which is used up. */
  readonly powers: (real: Float64Array, power: Float64Array) => void;
}

/** Makes a fast Fourier transform for a power of two. */
export function makeSpectrum(size: number): Spectrum {
  const reversed = reverseBits(size);
  const cos = Float64Array.from({ length: size / 2 }, (_, index) => Math.cos((2 * Math.PI * index) / size));
  const sin = Float64Array.from({ length: size / 2 }, (_, index) => -Math.sin((2 * Math.PI * index) / size));
  const imaginary = new Float64Array(size);
  const swapped = new Float64Array(size);
  return {
    powers: (real, power) => {
      for (let index = 0; index < size; index += 1) swapped[index] = real[reversed[index] ?? 0] ?? 0;
      imaginary.fill(0);
      transform(swapped, imaginary, cos, sin);
      for (let index = 0; index <= size / 2; index += 1)
        power[index] = (swapped[index] ?? 0) ** 2 + (imaginary[index] ?? 0) ** 2;
    },
  };
}

function transform(real: Float64Array, imaginary: Float64Array, cos: Float64Array, sin: Float64Array): void {
  const size = real.length;
  for (let half = 1; half < size; half *= 2) {
    const step = size / (2 * half);
    for (let start = 0; start < size; start += 2 * half) {
      for (let offset = 0; offset < half; offset += 1) {
        const [c, s] = [cos[offset * step] ?? 0, sin[offset * step] ?? 0];
        const upper = start + offset;
        const lower = upper + half;
        const [a, b] = [real[lower] ?? 0, imaginary[lower] ?? 0];
        const turnedReal = a * c - b * s;
        const turnedImaginary = a * s + b * c;
        real[lower] = (real[upper] ?? 0) - turnedReal;
        imaginary[lower] = (imaginary[upper] ?? 0) - turnedImaginary;
        real[upper] = (real[upper] ?? 0) + turnedReal;
        imaginary[upper] = (imaginary[upper] ?? 0) + turnedImaginary;
      }
    }
  }
}

function reverseBits(size: number): Uint16Array {
  const bits = Math.log2(size);
  return Uint16Array.from({ length: size }, (_, index) => {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit += 1) reversed |= ((index >> bit) & 1) << (bits - 1 - bit);
    return reversed;
  });
}
