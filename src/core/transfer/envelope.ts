/**
 * What a QR code carries after the "#" of its link: "ma=" and, as base64url,
 *
 *   bytes 0-3  CRC-32 of all that follows, so that a damaged code is known in every version
 *   byte  4    version of the envelope, now 1
 *   byte  5    1 = the payload is deflated, 0 = it is plain
 *   byte  6-7  which part of how many, from 1
 *   then       the compact progress (compact.ts) as UTF-8
 */
import { crc32 } from './checksum.ts';

/** How the part of an address after "#" begins when it is a code of ours, and no place on the page. */
export const CODE_MARK = 'ma=';

/** More parts than anyone would hold a phone still for. */
export const PARTS_LIMIT = 99;

/** The longest code that is looked at, in characters: no QR code holds more than 4,296. */
const CODE_LIMIT = 5000;
const VERSION = 1;
const HEAD = 8;

/** What lies in an envelope. */
export interface Letter {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  readonly isDeflated: boolean;
  readonly payload: Uint8Array<ArrayBuffer>;
}

/** An envelope opened, or why not. */
export type Opened =
  | { readonly kind: 'open'; readonly letter: Letter }
  | { readonly kind: 'refused'; readonly fault: 'damaged' | 'newer' };

/** The code of a letter, to stand after the "#" of a link. */
export function sealEnvelope({ part, of, isDeflated, payload }: Letter): string {
  const bytes = new Uint8Array(HEAD + payload.length);
  bytes.set([VERSION, Number(isDeflated), part, of], 4);
  bytes.set(payload, HEAD);
  new DataView(bytes.buffer).setUint32(0, crc32(bytes.subarray(4)));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return CODE_MARK + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Opens a code; never throws, whatever the text is. */
export function openEnvelope(code: string): Opened {
  const bytes =
    code.startsWith(CODE_MARK) && code.length <= CODE_LIMIT ? bytesOf(code.slice(CODE_MARK.length)) : undefined;
  if (!bytes || bytes.length < HEAD) return refused('damaged');
  if (new DataView(bytes.buffer).getUint32(0) !== crc32(bytes.subarray(4))) return refused('damaged');
  const [version = 0, deflated = 0, part = 0, of = 0] = bytes.subarray(4, HEAD);
  if (version > VERSION) return refused('newer');
  if (version < VERSION || deflated > 1 || part < 1 || part > of || of > PARTS_LIMIT) return refused('damaged');
  return { kind: 'open', letter: { part, of, isDeflated: deflated === 1, payload: bytes.subarray(HEAD) } };
}

function refused(fault: 'damaged' | 'newer'): Opened {
  return { kind: 'refused', fault };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    // A length that base64 never has: characters were lost on the way.
    return undefined;
  }
}
