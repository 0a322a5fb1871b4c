/**
 * Writes Opus packets of 60 ms as WebM with the index in front, so that a player on a slow network can start and jump without
 * reading the end of the file. No clock and no random number: the same packets give the same bytes.
 */

const PACKET_MS = 60;
/** Packets in a cluster: 4.8 s, the step in which a player can jump. */
const CLUSTER_PACKETS = 80;
const ID = {
  ebml: 0x1a45dfa3,
  ebmlVersion: 0x4286,
  ebmlReadVersion: 0x42f7,
  maxIdLength: 0x42f2,
  maxSizeLength: 0x42f3,
  docType: 0x4282,
  docTypeVersion: 0x4287,
  docTypeReadVersion: 0x4285,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  seek: 0x4dbb,
  seekId: 0x53ab,
  seekPosition: 0x53ac,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxingApp: 0x4d80,
  writingApp: 0x5741,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackUid: 0x73c5,
  trackType: 0x83,
  flagLacing: 0x9c,
  language: 0x22b59c,
  codecId: 0x86,
  codecPrivate: 0x63a2,
  seekPreRoll: 0x56bb,
  audio: 0xe1,
  samplingFrequency: 0xb5,
  channels: 0x9f,
  cues: 0x1c53bb6b,
  cuePoint: 0xbb,
  cueTime: 0xb3,
  cueTrackPositions: 0xb7,
  cueTrack: 0xf7,
  cueClusterPosition: 0xf1,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
} as const;
const NAME = 'hoc-vu-so';

/** A WebM file of mono Opus. */
export function muxWebm(packets: readonly Uint8Array[]): Uint8Array {
  const clusters = splitClusters(packets);
  const info = element(ID.info, [
    uint(ID.timestampScale, 1_000_000, 4),
    float(ID.duration, packets.length * PACKET_MS),
    text(ID.muxingApp, NAME),
    text(ID.writingApp, NAME),
  ]);
  const tracks = element(ID.tracks, [trackEntry()]);
  // Positions are written with a fixed width, so that the size of the index does not depend on what stands in it.
  const blank = cues(clusters.map(() => 0));
  const head = seekHead(0, 0, 0).length;
  const front = head + info.length + tracks.length + blank.length;
  let position = front;
  const positions = clusters.map((cluster) => {
    const at = position;
    position += cluster.length;
    return at;
  });
  const seek = seekHead(head, head + info.length, head + info.length + tracks.length);
  return join([ebmlHeader(), element(ID.segment, [seek, info, tracks, cues(positions), ...clusters])]);
}

function ebmlHeader(): Uint8Array {
  return element(ID.ebml, [
    uint(ID.ebmlVersion, 1, 1),
    uint(ID.ebmlReadVersion, 1, 1),
    uint(ID.maxIdLength, 4, 1),
    uint(ID.maxSizeLength, 8, 1),
    text(ID.docType, 'webm'),
    uint(ID.docTypeVersion, 4, 1),
    uint(ID.docTypeReadVersion, 2, 1),
  ]);
}

function seekHead(info: number, tracks: number, index: number): Uint8Array {
  const entries = [
    [ID.info, info],
    [ID.tracks, tracks],
    [ID.cues, index],
  ] as const;
  return element(
    ID.seekHead,
    entries.map(([id, at]) => element(ID.seek, [element(ID.seekId, [idBytes(id)]), uint(ID.seekPosition, at, 4)])),
  );
}

function trackEntry(): Uint8Array {
  const audio = element(ID.audio, [float(ID.samplingFrequency, 48_000), uint(ID.channels, 1, 1)]);
  // 80 ms of warm-up after a jump is what the Opus mapping asks for.
  return element(ID.trackEntry, [
    uint(ID.trackNumber, 1, 1),
    uint(ID.trackUid, 1, 1),
    uint(ID.trackType, 2, 1),
    uint(ID.flagLacing, 0, 1),
    text(ID.language, 'vie'),
    text(ID.codecId, 'A_OPUS'),
    uint(ID.seekPreRoll, 80_000_000, 4),
    audio,
    element(ID.codecPrivate, [opusHead()]),
  ]);
}

/** Pre-skip is nought: the encoder's delay is taken away before encoding (see `advance`). */
function opusHead(): Uint8Array {
  const head = new Uint8Array(19);
  head.set(new TextEncoder().encode('OpusHead'));
  head[8] = 1;
  head[9] = 1;
  new DataView(head.buffer).setUint32(12, 24_000, true);
  return head;
}

function cues(positions: readonly number[]): Uint8Array {
  const points = positions.map((position, index) =>
    element(ID.cuePoint, [
      uint(ID.cueTime, index * CLUSTER_PACKETS * PACKET_MS, 4),
      element(ID.cueTrackPositions, [uint(ID.cueTrack, 1, 1), uint(ID.cueClusterPosition, position, 4)]),
    ]),
  );
  return element(ID.cues, points);
}

function splitClusters(packets: readonly Uint8Array[]): Uint8Array[] {
  const clusters: Uint8Array[] = [];
  for (let first = 0; first < packets.length; first += CLUSTER_PACKETS) {
    const blocks = packets
      .slice(first, first + CLUSTER_PACKETS)
      .map((packet, index) => simpleBlock(packet, index * PACKET_MS));
    clusters.push(element(ID.cluster, [uint(ID.timestamp, first * PACKET_MS, 4), ...blocks]));
  }
  return clusters;
}

function simpleBlock(packet: Uint8Array, ms: number): Uint8Array {
  return element(ID.simpleBlock, [Uint8Array.of(0x81, ms >> 8, ms & 0xff, 0x80), packet]);
}

function uint(id: number, value: number, width: number): Uint8Array {
  const bytes = Uint8Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** (width - 1 - index)) % 256);
  return element(id, [bytes]);
}

function float(id: number, value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return element(id, [bytes]);
}

function text(id: number, value: string): Uint8Array {
  return element(id, [new TextEncoder().encode(value)]);
}

function element(id: number, parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((total, part) => total + part.length, 0);
  return join([idBytes(id), sizeBytes(size), ...parts]);
}

function idBytes(id: number): Uint8Array {
  const bytes = [24, 16, 8, 0].map((shift) => (id >>> shift) & 0xff);
  return Uint8Array.from(bytes.slice(bytes.findIndex((byte) => byte !== 0)));
}

/** A length in the fewest bytes that hold it. */
function sizeBytes(size: number): Uint8Array {
  let width = 1;
  while (size >= 2 ** (7 * width) - 1) width += 1;
  const marked = size + 2 ** (7 * width);
  return Uint8Array.from({ length: width }, (_, index) => Math.floor(marked / 256 ** (width - 1 - index)) % 256);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
