import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './guards/files.ts';
import { lockFaults, named, pinFaults, type Locked, type Manifest } from './guards/packages.ts';
import { readmeFaults } from './guards/readme.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest & {
  scripts: Record<string, string>;
};
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };

describe('the README', () => {
  it('names only what exists, and every package with its reason', () => {
    const text = readFileSync(join(root, 'README.md'), 'utf8');
    const known = {
      exists: (path: string) => existsSync(join(root, path)),
      scripts: Object.keys(manifest.scripts),
      dependencies: named(manifest).map(([name]) => name),
    };
    expect(readmeFaults(text, known)).toEqual([]);
  });

  it('is guarded', () => {
    const known = { exists: (path: string) => path === 'src/core', scripts: ['bench'], dependencies: ['preact'] };
    expect(
      readmeFaults('# One two\n`src/core` [up](#one-two) npm run bench\n| astro, preact | why | 4 kB |', known),
    ).toEqual([]);
    expect(readmeFaults('`src/old` [up](#three) [x](docs/a.md) npm run gone', known)).toEqual([
      'the link #three leads nowhere.',
      'the link docs/a.md leads nowhere.',
      'the path src/old does not exist.',
      'npm run gone is no script of package.json.',
      'the package preact has no line saying why it is here.',
    ]);
  });
});

describe('packages', () => {
  it('are pinned, and a clean install finds each of them', () => {
    expect(pinFaults(manifest)).toEqual([]);
    expect(lockFaults(lock.packages)).toEqual([]);
  });

  it('are guarded', () => {
    expect(pinFaults({ dependencies: { preact: '^10.0.0' } })).toHaveLength(1);
    expect(
      lockFaults({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/linux': '1.0.0' } } }),
    ).toHaveLength(1);
    expect(
      lockFaults({ 'node_modules/a': { version: '1.0.0', resolved: 'https://registry.test/a.tgz' } }),
    ).toHaveLength(1);
  });
});
