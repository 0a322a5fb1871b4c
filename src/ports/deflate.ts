/**
 * The browser's own compression. A browser without it (Chrome before 80, Safari before 16.4) makes longer codes and cannot read
 * short ones. The streams are fed by their writers: `Blob.stream()` is missing in some browsers that have the rest.
 */

/** Compresses and expands bytes; no call ever throws. */
export interface DeflatePort {
  /** Undefined where the browser cannot. */
  deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** `missing` = the browser cannot; `damaged` = not what `deflate` makes, or more than `limit` bytes when expanded. */
  inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array<ArrayBuffer> | 'missing' | 'damaged'>;
}

/** The compression of this browser. */
export const deviceDeflate: DeflatePort = {
  async deflate(bytes) {
    if (typeof CompressionStream === 'undefined') return undefined;
    return run(new CompressionStream('deflate'), bytes, Infinity).catch(() => undefined);
  },
  async inflate(bytes, limit) {
    if (typeof DecompressionStream === 'undefined') return 'missing';
    return run(new DecompressionStream('deflate'), bytes, limit).catch(() => 'damaged' as const);
  },
};

async function run(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // A fault in the bytes shows itself to the reader below as well, which is where it is answered.
  for (const step of [writer.write(bytes), writer.close()]) step.catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size > limit) {
      await reader.cancel();
      throw new RangeError('Too much came out.');
    }
  }
  const all = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    all.set(chunk, place);
    place += chunk.length;
  }
  return all;
}
