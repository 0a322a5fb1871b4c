import { describe, expect, it } from 'vitest';
import { muxWebm } from '../../../../src/build/narration/audio/webm.ts';

/** Element ids and data, read as any Matroska reader does. */
function elements(bytes: Uint8Array, offset = 0): { id: string; at: number; data: Uint8Array }[] {
  const found: { id: string; at: number; data: Uint8Array }[] = [];
  let at = 0;
  while (at < bytes.length) {
    const idLength = Math.clz32(bytes[at] ?? 0) - 23;
    const id = Buffer.from(bytes.subarray(at, at + idLength)).toString('hex');
    const width = Math.clz32(bytes[at + idLength] ?? 0) - 23;
    const size = [...bytes.subarray(at + idLength, at + idLength + width)].reduce(
      (sum, byte, index) => sum * 256 + (index === 0 ? byte % 2 ** (8 - width) : byte),
      0,
    );
    const start = at + idLength + width;
    found.push({ id, at: offset + at, data: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return found;
}
const packets = Array.from({ length: 200 }, (_, index) => Uint8Array.from({ length: 100 + index }, () => index));
const segment = elements(muxWebm(packets))[1]?.data ?? new Uint8Array();

describe('the WebM file', () => {
  it('has its index in front of the sound', () => {
    expect(elements(segment).map(({ id }) => id)).toEqual([
      '114d9b74',
      '1549a966',
      '1654ae6b',
      '1c53bb6b',
      '1f43b675',
      '1f43b675',
      '1f43b675',
    ]);
  });

  it('has an index that points at the clusters', () => {
    const cues = elements(segment).find(({ id }) => id === '1c53bb6b')?.data ?? new Uint8Array();
    const positions = elements(cues).map(({ data }) => {
      const [, track] = elements(data);
      return Buffer.from(elements(track?.data ?? new Uint8Array())[1]?.data ?? []).readUInt32BE();
    });
    expect(positions).toEqual(
      elements(segment)
        .filter(({ id }) => id === '1f43b675')
        .map(({ at }) => at),
    );
  });

  it('holds every packet once, in order, at its time', () => {
    const blocks = elements(segment)
      .filter(({ id }) => id === '1f43b675')
      .flatMap(({ data }) => {
        const [time, ...rest] = elements(data);
        const start = Buffer.from(time?.data ?? []).readUInt32BE();
        return rest.map((block) => ({
          ms: start + Buffer.from(block.data).readInt16BE(1),
          packet: block.data.subarray(4),
        }));
      });
    expect(blocks.map(({ ms }) => ms)).toEqual(packets.map((_, index) => index * 60));
    expect(blocks.every(({ packet }, index) => Buffer.compare(packet, packets[index] ?? new Uint8Array()) === 0)).toBe(
      true,
    );
  });

  it('has the same bytes every time', () => {
    expect(Buffer.compare(muxWebm(packets), muxWebm(packets))).toBe(0);
  });
});
