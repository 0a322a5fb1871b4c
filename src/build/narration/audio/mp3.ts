import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createEncoder } from 'wasm-media-encoders';
import { advance, SAMPLE_RATE } from './format.ts';

const BITRATE = 32;
/** Samples and bytes of a frame at this rate. */
const FRAME = 576;
const FRAME_BYTES = (FRAME / 8) * ((BITRATE * 1000) / SAMPLE_RATE);
/** What LAME and every decoder add together: 576 + 529. Without a header that says so, no player takes it away. */
const DELAY = 1105;

/** Encodes one passage of any number of whole frames. */
export type Mp3Encoder = (signal: Float32Array) => Uint8Array[];

/**
 * Loads the encoder. Frames may borrow room from frames before them, never from later ones, and the first frame of a fresh
 * encoder borrows nothing: so the frames of a passage can be cut off behind its last sample and joined to another passage.
 */
export async function loadMp3(): Promise<Mp3Encoder> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3'));
  const encoder = await createEncoder('audio/mpeg', await WebAssembly.compile(wasm));
  return (signal) => {
    encoder.configure({ channels: 1, sampleRate: SAMPLE_RATE, bitrate: BITRATE, outputSampleRate: SAMPLE_RATE });
    const bytes = Buffer.concat([
      Buffer.from(encoder.encode([advance(signal, DELAY)])),
      Buffer.from(encoder.finalize()),
    ]);
    const frames: Uint8Array[] = [];
    for (let at = 0; frames.length < signal.length / FRAME; at += FRAME_BYTES) frames.push(frameAt(bytes, at));
    return frames;
  };
}

function frameAt(bytes: Buffer, at: number): Uint8Array {
  if (bytes[at] !== 0xff || at + FRAME_BYTES > bytes.length)
    throw new Error(`MP3: no frame at byte ${at} of ${bytes.length}.`);
  return bytes.subarray(at, at + FRAME_BYTES);
}
