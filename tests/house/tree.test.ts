import { describe, expect, it } from 'vitest';
import { ourFiles, ourPaths, topLevelNames } from './guards/files.ts';
import { mirrorFaults, nameFaults, roomFaults, topLevelFaults } from './guards/tree.ts';
import { lengthFaults, normalFaults, wordFaults } from './guards/text.ts';
import { docFaults } from './guards/docs.ts';
import { rooms } from './rooms.ts';

const complete = [
  'src',
  'content',
  'public',
  'hosting',
  'tests',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'README.md',
  'package-lock.json',
  'LICENSE',
];

describe('the top of the project', () => {
  it('holds exactly what it should', () => {
    expect(topLevelFaults(topLevelNames())).toEqual([]);
  });

  it('is guarded against strangers and losses', () => {
    expect(topLevelFaults([...complete, '.nvmrc'])).toEqual([]);
    expect(topLevelFaults([...complete, 'scripts'])).toEqual([expect.stringContaining('scripts: does not belong')]);
    expect(topLevelFaults(complete.slice(1))).toEqual([expect.stringContaining('src: is missing')]);
  });
});

describe('rooms', () => {
  it('hold every file of src, and none is empty', () => {
    expect(roomFaults(ourPaths(), rooms)).toEqual([]);
  });

  it('are guarded', () => {
    const two = [
      { name: 'core', files: ['src/core/**'] },
      { name: 'ui', files: ['src/ui/*.tsx'] },
    ];
    expect(roomFaults(['src/core/text/format.ts', 'src/ui/Button.tsx'], two)).toEqual([]);
    expect(roomFaults(['src/core/text/format.ts', 'src/helpers/a.ts'], two)).toHaveLength(2);
  });
});

describe('names', () => {
  it('follow the rules', () => {
    expect(nameFaults(ourPaths())).toEqual([]);
  });

  it('are guarded', () => {
    expect(
      nameFaults(['src/ui/Button.tsx', 'src/pages/nhom/[audience]/index.astro', 'src/quiz/ordering/index.ts']),
    ).toEqual([]);
    for (const path of [
      'src/core/formatText.ts',
      'src/core/TextTools/format.ts',
      'src/core/Format.ts',
      'src/ui/index.ts',
      'src/ui/live_region.tsx',
    ]) {
      expect(nameFaults([path]), path).toHaveLength(1);
    }
  });
});

describe('tests', () => {
  it('mirror the rooms and are found by a runner', () => {
    expect(mirrorFaults(ourPaths())).toEqual([]);
  });

  it('are guarded against a wrong place and a wrong name', () => {
    const source = 'src/core/text/format.ts';
    expect(mirrorFaults([source, 'tests/unit/core/text/format.test.ts'])).toEqual([]);
    expect(mirrorFaults([source, 'tests/unit/core/words/format.test.ts'])).toHaveLength(1);
    expect(mirrorFaults([source, 'tests/unit/core/text/format.spec.ts'])).toHaveLength(1);
    expect(mirrorFaults([source, 'tests/dom/core/text/format.test.tsx'])).toHaveLength(1);
  });
});

describe('text', () => {
  it('is short enough to be read, or says why not', () => {
    expect(lengthFaults(ourFiles())).toEqual([]);
  });

  it('is guarded against length', () => {
    const long = 'const a = 1;\n'.repeat(251);
    expect(lengthFaults([{ path: 'src/core/a.ts', text: long }])).toHaveLength(1);
    expect(lengthFaults([{ path: 'src/core/a.ts', text: `/* Long because it is a table. */\n${long}` }])).toEqual([]);
  });

  it('has nothing unfinished, skipped or waved through', () => {
    expect(wordFaults(ourFiles((path) => !path.startsWith('tests/house/')))).toEqual([]);
  });

  // Planted faults, each in a file that does not exist: none of them stands in the project.
  it.each([
    ['src/core/a.ts', '// TODO: later'],
    ['tests/unit/a.test.ts', "it.only('works', () => {});"],
    ['tests/e2e/a.spec.ts', 'await page.waitForTimeout(500);'],
    ['tests/unit/a.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 10));'],
    ['src/core/a.ts', '// eslint-disable-next-line'],
    ['src/core/a.ts', '// @ts-expect-error'],
    ['src/styles/a.css', '/* stylelint-disable */'],
  ])('is guarded in %s against %s', (path, text) => {
    expect(wordFaults([{ path, text }])).toHaveLength(1);
  });

  it('has its letters in one piece', () => {
    expect(normalFaults(ourFiles())).toEqual([]);
  });

  it('is guarded against letters in pieces', () => {
    expect(normalFaults([{ path: 'content/a.mdx', text: 'Mật khẩu'.normalize('NFD') }])).toEqual([
      expect.stringContaining('content/a.mdx:1'),
    ]);
  });
});

describe('exported things', () => {
  it('say what they promise', () => {
    expect(docFaults(ourFiles((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts')))).toEqual([]);
  });

  it('are guarded against silence', () => {
    const file = (text: string) => [{ path: 'src/core/a.ts', text }];
    expect(docFaults(file('/** One more. */\nexport const next = (a: number) => a + 1;'))).toEqual([]);
    expect(docFaults(file('export const next = (a: number) => a + 1;'))).toEqual([expect.stringContaining('"next"')]);
    expect(docFaults(file('export interface Shape { a: number }'))).toHaveLength(1);
  });
});
