/** Sound as numbers: the channels mixed into one. */
export interface Sound {
  readonly pcm: Float32Array;
  readonly sampleRate: number;
}

const PCM = 1;
const FLOAT = 3;
/** The real format stands further down in the header. */
const EXTENSIBLE = 0xfffe;

interface Format {
  readonly kind: number;
  readonly channels: number;
  readonly sampleRate: number;
  readonly bits: number;
}

/**
 * Reads a WAV file: 8, 16, 24 or 32 bits, or floating point. A program that writes to a pipe cannot know its length, so a
 * length beyond the end means "to the end".
 * @throws Error when it is no such file.
 */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new Error('this is no WAV file.');
  let format: Format | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8);
    if (name(at) === 'fmt ') format = readFormat(view, at + 8);
    if (name(at) === 'data' && format !== undefined)
      return { pcm: mix(view, at + 8, size, format), sampleRate: format.sampleRate };
    at += 8 + size + (size % 2);
  }
  throw new Error('this WAV file has no sound in it.');
}

function readFormat(view: DataView, at: number): Format {
  const kind = view.getUint16(at, true);
  return {
    kind: kind === EXTENSIBLE ? view.getUint16(at + 24, true) : kind,
    channels: view.getUint16(at + 2, true),
    sampleRate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true),
  };
}

function mix(view: DataView, start: number, size: number, format: Format): Float32Array {
  const { channels, bits } = format;
  const read = sampleReader(view, format);
  const pcm = new Float32Array(Math.floor((size * 8) / bits / channels));
  for (let index = 0; index < pcm.length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += read(start + ((index * channels + channel) * bits) / 8);
    pcm[index] = sum / channels;
  }
  return pcm;
}

function sampleReader(view: DataView, { kind, bits }: Format): (at: number) => number {
  if (kind === FLOAT && bits === 32) return (at) => view.getFloat32(at, true);
  if (kind === PCM && bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (kind === PCM && bits === 16) return (at) => view.getInt16(at, true) / 0x8000;
  if (kind === PCM && bits === 24) return (at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 0x800000;
  if (kind === PCM && bits === 32) return (at) => view.getInt32(at, true) / 0x80000000;
  throw new Error(`this WAV file has ${bits} bits of kind ${kind}; save it as 16-bit PCM.`);
}
