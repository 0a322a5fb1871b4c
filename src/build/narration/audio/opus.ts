import { advance, SAMPLE_RATE } from './format.ts';

/** Samples in a packet of 60 ms: the longest that costs no quality, and a third of the container's overhead of 20 ms. */
const PACKET = (SAMPLE_RATE * 60) / 1000;
const BITRATE = 16_000;

/** Encodes one passage of any number of whole packets. */
export type OpusEncoder = (signal: Float32Array) => Uint8Array[];

/** Loads the encoder. The WebAssembly one is forced: the native one corrupts packets in worker threads and differs between machines. */
export async function loadOpus(): Promise<OpusEncoder> {
  process.env.OPUS_FORCE_WASM = '1';
  const { Encoder } = await import('@evan/opus');
  return (signal) => {
    const encoder = new Encoder({ channels: 1, sample_rate: SAMPLE_RATE, application: 'voip' });
    encoder.bitrate = BITRATE;
    encoder.signal = 'voice';
    encoder.complexity = 10;
    const samples = toIntegers(advance(signal, (encoder as unknown as { lookahead: number }).lookahead));
    const packets: Uint8Array[] = [];
    for (let at = 0; at < samples.length; at += PACKET) packets.push(encoder.encode(samples.subarray(at, at + PACKET)));
    (encoder as unknown as { drop(): void }).drop();
    return packets;
  };
}

/** Loads the decoder, for recordings: a packet gives mono samples at 48 kHz. */
export async function loadOpusDecoder(): Promise<(packet: Uint8Array) => Float32Array> {
  process.env.OPUS_FORCE_WASM = '1';
  const { Decoder } = await import('@evan/opus');
  const decoder = new Decoder({ channels: 1, sample_rate: 48_000 });
  return (packet) => {
    const bytes = decoder.decode(packet).slice();
    return Float32Array.from(new Int16Array(bytes.buffer), (sample) => sample / 0x8000);
  };
}

function toIntegers(signal: Float32Array): Int16Array {
  return Int16Array.from(signal, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32767));
}
