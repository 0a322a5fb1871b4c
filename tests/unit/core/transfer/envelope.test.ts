import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/core/transfer/checksum.ts';
import { CODE_MARK, openEnvelope, sealEnvelope, type Letter } from '../../../../src/core/transfer/envelope.ts';

const letter: Letter = { part: 2, of: 3, isDeflated: true, payload: new TextEncoder().encode('tiến độ') };
const fault = (code: string) => {
  const opened = openEnvelope(code);
  return opened.kind === 'refused' ? opened.fault : undefined;
};

/** A code with these bytes after its checksum. */
function codeOf(...bytes: number[]): string {
  const sum = new DataView(new ArrayBuffer(4));
  sum.setUint32(0, crc32(Uint8Array.from(bytes)));
  return CODE_MARK + Buffer.from([...new Uint8Array(sum.buffer), ...bytes]).toString('base64url');
}

describe('the checksum', () => {
  it('is the one that everybody knows', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('an envelope', () => {
  it('gives back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.boolean(), (payload, isDeflated) => {
        const sealed = sealEnvelope({ ...letter, payload, isDeflated });
        expect(sealed).toMatch(/^ma=[\w-]+$/);
        expect(openEnvelope(sealed)).toEqual({ kind: 'open', letter: { ...letter, payload, isDeflated } });
      }),
    );
  });

  it('is refused when one character is another, or missing', () => {
    const sealed = sealEnvelope(letter);
    const place = fc.integer({ min: CODE_MARK.length, max: sealed.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom('A', 'z', '5', '-', '_', '%', ' '), (at, char) => {
        const cut = sealed.slice(0, at) + sealed.slice(at + 1);
        expect(openEnvelope(cut).kind).toBe('refused');
        const changed = sealed.slice(0, at) + char + sealed.slice(at + 1);
        // The last character holds bits that mean nothing: only there may another one read the same.
        if (changed !== sealed && at < sealed.length - 1) expect(openEnvelope(changed).kind).toBe('refused');
      }),
    );
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['a place on the page', 'noi-dung', 'damaged'],
    ['the mark alone', CODE_MARK, 'damaged'],
    ['a code of a newer page', codeOf(2, 0, 1, 1), 'newer'],
    ['a code of no version', codeOf(0, 0, 1, 1), 'damaged'],
    ['a way of packing that there is not', codeOf(1, 2, 1, 1), 'damaged'],
    ['part 0', codeOf(1, 0, 0, 1), 'damaged'],
    ['part 3 of 2', codeOf(1, 0, 3, 2), 'damaged'],
    ['part 1 of 200', codeOf(1, 0, 1, 200), 'damaged'],
    ['more than any QR code holds', sealEnvelope({ ...letter, payload: new Uint8Array(4000) }), 'damaged'],
  ])('refuses %s', (_, code, expected) => {
    expect(fault(code)).toBe(expected);
  });

  it('never opens what it did not seal, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => openEnvelope(text).kind === 'refused'));
    fc.assert(fc.property(fc.base64String(), (text) => openEnvelope(CODE_MARK + text).kind === 'refused'));
  });
});
