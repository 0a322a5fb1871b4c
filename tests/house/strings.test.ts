import { describe, expect, it } from 'vitest';
import { ourFiles } from './guards/files.ts';
import { stringFaults } from './guards/strings.ts';

describe('the words of the interface', () => {
  it('are all there and all used', () => {
    const keys = ourFiles((path) => path.startsWith('content/strings/vi/')).flatMap(({ text }) =>
      Object.keys(JSON.parse(text) as object),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(
      stringFaults(
        keys,
        ourFiles((path) => /^src\/.*\.(?:ts|tsx|astro)$/.test(path)),
      ),
    ).toEqual([]);
  });

  it('are guarded against loss and against leftovers', () => {
    const code = [{ path: 'src/a.ts', text: "t('site.a.label'); t(`site.part.${part}.label`);" }];
    expect(stringFaults(['site.a.label', 'site.part.one.label'], code)).toEqual([]);
    expect(stringFaults(['site.part.one.label'], code)).toEqual([
      expect.stringContaining('"site.a.label" are in no file'),
    ]);
    expect(stringFaults(['site.a.label', 'site.part.one.label', 'site.old.label'], code)).toEqual([
      expect.stringContaining('nothing says "site.old.label"'),
    ]);
  });
});
