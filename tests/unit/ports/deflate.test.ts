import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceDeflate } from '../../../src/ports/deflate.ts';

const bytes = new TextEncoder().encode('học '.repeat(500));

afterEach(() => vi.unstubAllGlobals());

describe('the compression of the browser', () => {
  it('makes bytes fewer and brings them back', async () => {
    const small = await deviceDeflate.deflate(bytes);
    expect(small?.length).toBeLessThan(60);
    expect(await deviceDeflate.inflate(small ?? new Uint8Array(), 10_000)).toEqual(bytes);
  });

  it('refuses bytes that were never compressed, cut off, or empty', async () => {
    const small = (await deviceDeflate.deflate(bytes)) ?? new Uint8Array();
    expect(await deviceDeflate.inflate(new TextEncoder().encode('xin chào'), 100)).toBe('damaged');
    expect(await deviceDeflate.inflate(small.slice(0, 20), 10_000)).toBe('damaged');
    expect(await deviceDeflate.inflate(new Uint8Array(), 100)).toBe('damaged');
  });

  it('stops at the limit, however much would come out', async () => {
    const bomb = (await deviceDeflate.deflate(new Uint8Array(20_000_000))) ?? new Uint8Array();
    expect(await deviceDeflate.inflate(bomb, 100_000)).toBe('damaged');
  });

  it('may be missing, which is an answer and no fault', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await deviceDeflate.deflate(bytes)).toBeUndefined();
    expect(await deviceDeflate.inflate(bytes, 100)).toBe('missing');
  });
});
