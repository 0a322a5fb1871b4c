/** Reads recordings of any common format, without native code. What a file is, its first bytes say, not its name. */
import { readOggOpus } from './ogg-opus.ts';
import { readWav } from './wav.ts';
import type { Sound } from './wav.ts';

/** Endings of files that are taken for recordings. */
export const RECORDED = /\.(?:wav|mp3|flac|ogg|oga|opus|m4a|aac)$/iu;

interface Channels {
  readonly channelData: readonly Float32Array[];
  readonly sampleRate: number;
}

/** Samples of a recording, channels mixed into one. @throws Error when it is damaged or of another format. */
export async function decodeSound(bytes: Uint8Array): Promise<Sound> {
  const starts = (text: string, at = 0): boolean => Buffer.from(text).equals(bytes.subarray(at, at + text.length));
  if (starts('RIFF')) return readWav(bytes);
  if (starts('fLaC')) return mix(await readFlac(bytes));
  if (starts('OggS')) return starts('OpusHead', 28) ? readOggOpus(bytes) : mix(await readVorbis(bytes));
  if (starts('ftyp', 4) || isAac(bytes)) return mix(await readAac(bytes));
  if (starts('ID3') || isMp3(bytes)) return mix(await readMp3(bytes));
  throw new Error('định dạng này không đọc được. Hãy lưu lại thành WAV, FLAC, MP3, M4A hoặc OGG.');
}

/** MPEG audio begins with eleven ones; the layer tells AAC (0) from MP3 (1). */
function isAac(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0;
}

function isMp3(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2;
}

async function readMp3(bytes: Uint8Array): Promise<Channels> {
  const { MPEGDecoder } = await import('mpg123-decoder');
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const decoded = decoder.decode(bytes);
  decoder.free();
  return decoded;
}

async function readFlac(bytes: Uint8Array): Promise<Channels> {
  const { FLACDecoder } = await import('@wasm-audio-decoders/flac');
  const decoder = new FLACDecoder();
  await decoder.ready;
  const decoded = await decoder.decodeFile(bytes);
  decoder.free();
  return decoded;
}

async function readVorbis(bytes: Uint8Array): Promise<Channels> {
  const { OggVorbisDecoder } = await import('@wasm-audio-decoders/ogg-vorbis');
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  const decoded = await decoder.decodeFile(bytes);
  decoder.free();
  return decoded;
}

async function readAac(bytes: Uint8Array): Promise<Channels> {
  const { default: decode } = await import('@audio/decode-aac');
  return decode(bytes);
}

function mix({ channelData, sampleRate }: Channels): Sound {
  const [first = new Float32Array(), ...others] = channelData;
  if (first.length === 0) throw new Error('trong tệp không có tiếng nào. Hãy xuất lại tệp rồi thử lại.');
  const count = channelData.length;
  return {
    pcm: first.map((sample, index) => others.reduce((sum, other) => sum + (other[index] ?? 0), sample) / count),
    sampleRate,
  };
}
