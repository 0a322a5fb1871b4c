import { loadOpusDecoder } from './opus.ts';
import type { Sound } from './wav.ts';

const RATE = 48_000;

/** Reads Opus in Ogg, as messengers record it. */
export async function readOggOpus(bytes: Uint8Array): Promise<Sound> {
  const [head, , ...packets] = packetsOf(bytes);
  const decode = await loadOpusDecoder();
  const parts = packets.map((packet) => decode(packet));
  const pcm = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    pcm.set(part, at);
    at += part.length;
  }
  // The encoder's warm-up, as the header counts it.
  const skip = head === undefined ? 0 : (head[10] ?? 0) + (head[11] ?? 0) * 256;
  return { pcm: pcm.subarray(skip), sampleRate: RATE };
}

/** The packets of the only stream; a packet may go on over several segments and pages. */
function packetsOf(bytes: Uint8Array): Uint8Array[] {
  const packets: Uint8Array[] = [];
  let open: Uint8Array[] = [];
  for (let page = 0; page + 27 <= bytes.length && bytes[page] === 0x4f;) {
    const count = bytes[page + 26] ?? 0;
    let at = page + 27 + count;
    for (const size of bytes.subarray(page + 27, page + 27 + count)) {
      open.push(bytes.subarray(at, at + size));
      at += size;
      if (size === 255) continue;
      packets.push(Buffer.concat(open));
      open = [];
    }
    page = at;
  }
  return packets;
}
