import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cutChunks } from '../../../src/build/search-chunks.ts';

/** A file as Pagefind packs it. */
const packed = (data: Buffer) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), data]));
const table = (data: Buffer) => ({ path: 'pagefind.vi_0123456789.pf_meta', content: packed(data) });

describe('cutting an index that is not as it was', () => {
  it('refuses a file without the sign of Pagefind', () => {
    const content = gzipSync('something else');
    expect(() => cutChunks([{ path: 'pagefind.vi_0.pf_meta', content }])).toThrow('pagefind_dcd is missing');
  });

  it('refuses what is no list', () => {
    expect(() => cutChunks([table(Buffer.from([0xa0]))])).toThrow('A list was expected');
  });

  it('refuses values of an unknown length', () => {
    expect(() => cutChunks([table(Buffer.from([0x81, 0x9f, 0xff]))])).toThrow('Byte 1 is of a kind');
  });

  it('refuses a table that the first file does not name', () => {
    const files = [
      table(Buffer.from([0x83, 0x60, 0x80, 0x80])),
      { path: 'pagefind-entry.json', content: Buffer.from('{}') },
    ];
    expect(() => cutChunks(files)).toThrow('does not name');
  });

  it('leaves other files as they are', () => {
    const other = { path: 'fragment/vi_1.pf_fragment', content: Buffer.from('x') };
    expect(cutChunks([other])).toEqual([other]);
  });
});
