import { describe, expect, it } from 'vitest';
import {
  begin,
  decodeKept,
  drop,
  encodeKept,
  finish,
  keptFile,
  namesKept,
  nothingKept,
  storedOf,
  type KeptPack,
} from '../../../../src/core/offline/kept.ts';
import type { PackFile } from '../../../../src/core/offline/packs.ts';

const pack = (audience: string, ...files: PackFile[]): KeptPack => ({
  choice: { audience, sound: 'none' },
  title: audience,
  at: '2026-11-28',
  files,
  pages: [{ path: `nhom/${audience}/`, title: audience }],
});
const home = ['', 'h1', 100, 40] as const;
const newHome = ['', 'h2', 110, 40] as const;
const script = ['tep/a.1.js', 'h1', 50, 20] as const;
const newScript = ['tep/a.2.js', 'h2', 50, 20] as const;

describe('what is kept', () => {
  it('is read as it was written; anything else counts as nothing', () => {
    const kept = begin(finish(nothingKept, [pack('a', home)]), { audience: 'b', lesson: 'c', sound: 'mp3' });
    expect(decodeKept(JSON.parse(JSON.stringify(encodeKept(kept))))).toEqual(kept);
    for (const value of [undefined, null, 'x', { v: 2 }, []]) expect(decodeKept(value)).toEqual(nothingKept);
    expect(decodeKept({ v: 1, packs: [{ title: 'x' }, 3], started: [{}], before: [[1]] })).toEqual(nothingKept);
  });

  it('names no file of a pack that is only begun', () => {
    const kept = begin(nothingKept, { audience: 'a', sound: 'none' });
    expect(keptFile(kept, '')).toBeUndefined();
    expect(kept.started).toHaveLength(1);
    expect(finish(kept, [pack('a', home)]).started).toEqual([]);
  });

  it('begins a pack once, with the sound asked for last', () => {
    const twice = begin(begin(nothingKept, { audience: 'a', sound: 'none' }), { audience: 'a', sound: 'mp3' });
    expect(twice.started).toEqual([{ audience: 'a', sound: 'mp3' }]);
  });
});

describe('a new version', () => {
  const old = finish(nothingKept, [pack('a', home, script), pack('b', home)]);
  const next = finish(old, [pack('a', newHome, newScript), pack('b', newHome)]);

  it('takes the place of the old one as a whole', () => {
    expect(keptFile(next, '')).toEqual(newHome);
    expect(keptFile(next, 'tep/a.2.js')).toEqual(newScript);
  });

  it('leaves the files of the old one to pages that are open, but not its pages', () => {
    expect(keptFile(next, 'tep/a.1.js')).toEqual(script);
    const gone = finish(finish(nothingKept, [pack('a', ['x/', 'h', 1, 1])]), [pack('a', newHome)]);
    expect(keptFile(gone, 'x/')).toBeUndefined();
  });

  it('lets the version before go with the next', () => {
    const last = finish(next, [pack('a', home, ['tep/a.3.js', 'h3', 1, 1]), pack('b', home)]);
    expect(keptFile(last, 'tep/a.1.js')).toBeUndefined();
    expect(keptFile(last, 'tep/a.2.js')).toEqual(newScript);
  });

  it('is unhurt by another pack that comes', () => {
    const other = finish(next, [pack('c', newHome)]);
    expect(keptFile(other, 'tep/a.1.js')).toEqual(script);
  });
});

describe('taking off', () => {
  const both = finish(nothingKept, [pack('a', home, script), pack('b', home)]);

  it('keeps the files that another pack needs', () => {
    expect(namesKept(drop(both, { audience: 'a' }))).toEqual(new Set(['?h1']));
    expect(namesKept(drop(drop(both, { audience: 'a' }), { audience: 'b' })).size).toBe(0);
  });

  it('frees as much as it says', () => {
    expect(storedOf(both)).toBe(150);
    expect(storedOf(drop(both, { audience: 'a' }))).toBe(100);
  });
});
