/** The other tools are shown a fault too: imports, dead code, spelling, layout, types. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './guards/files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Writes a small project with these files. */
async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Runs a tool of this project in the planted one; resolves with its exit code and all it said. */
function run(tool: string, args: readonly string[], input?: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const bin = join(root, 'node_modules/.bin', tool);
    const child = execFile(bin, args, { cwd: folder, env: { ...process.env, FORCE_COLOR: '0' } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err });
    });
    child.stdin?.end(input ?? '');
  });
}

describe('dependency-cruiser', () => {
  const cruise = () => run('depcruise', ['--config', join(root, 'tests/house/dependency-cruiser.mjs'), 'src']);
  const tsconfig =
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "allowImportingTsExtensions": true, "noEmit": true } }';

  it.each([
    ['no-circles', { 'src/core/a.ts': "import './b.ts';", 'src/core/b.ts': "import './a.ts';" }],
    [
      'types-know-no-types',
      { 'src/quiz/one/score.ts': "import '../two/score.ts';", 'src/quiz/two/score.ts': 'export const a = 1;' },
    ],
    [
      'no-build-code-in-the-browser',
      {
        'src/islands/a.ts': "import '../quiz/a.ts';",
        'src/quiz/a.ts': "import '../schema/b.ts';",
        'src/schema/b.ts': 'export const a = 1;',
      },
    ],
    ['every-import-exists', { 'src/core/a.ts': "import './gone.ts';" }],
  ])('catches %s', async (rule, files) => {
    await plant({ ...files, 'tsconfig.json': tsconfig });
    const { code, said } = await cruise();
    expect(said).toContain(rule);
    expect(code).toBeGreaterThan(0);
  });

  it('lets a browser file use a type of the build', async () => {
    await plant({
      'src/islands/a.ts': "import type { A } from '../schema/b.ts';\nexport const a: A = 1;",
      'src/schema/b.ts': 'export type A = number;',
      'tsconfig.json': tsconfig,
    });
    expect(await cruise()).toMatchObject({ code: 0 });
  });
});

describe('knip', () => {
  it('catches a dead file, a dead export and a package that nothing uses', async () => {
    await plant({
      'package.json': JSON.stringify({ name: 'planted', type: 'module', dependencies: { nanostores: '1.5.5' } }),
      'src/build/build.ts': "import { a } from '../core/a.ts';\nconsole.log(a);",
      'src/core/a.ts': 'export const a = 1;\nexport const deadExport = 2;',
      'src/core/dead.ts': 'export const b = 1;',
    });
    const { code, said } = await run('knip', ['--config', join(root, 'tests/house/knip.json'), '--directory', folder]);
    expect(said).toMatch(/Unused files[^]*src\/core\/dead\.ts/);
    expect(said).toContain('deadExport');
    expect(said).toContain('nanostores');
    expect(code).toBeGreaterThan(0);
  });
});

// cspell:ignore khẫu buton
describe('cspell', () => {
  const spell = (text: string) =>
    run(
      'cspell',
      [
        '--config',
        join(root, 'tests/house/cspell.json'),
        '--no-progress',
        '--no-summary',
        '--words-only',
        'stdin://content/planted.mdx',
      ],
      text,
    );

  it('knows Vietnamese and English, and sees a slip in either', async () => {
    expect(await spell('Khóa máy bằng mật khẩu khỏe mạnh. The colour of a button.')).toEqual({ code: 0, said: '' });
    expect((await spell('Khoá máy bằng mật khẫu. The buton.')).said.split('\n')).toEqual(
      expect.arrayContaining(['khẫu', 'buton']),
    );
  });
});

describe('Prettier', () => {
  it.each([
    ['src/core/planted.ts', "const a = 'a';\n", 'const a = "a"\n'],
    [
      'src/layouts/Planted.astro',
      "---\nconst a = 'a';\n---\n\n<p>{a}</p>\n",
      "---\nconst a = 'a'\n---\n<p   >{a}</p>\n",
    ],
    ['content/facts/planted.yaml', 'id: a\n', 'id:    a\n'],
  ])('tells tidy from untidy in %s', async (path, tidy, untidy) => {
    const filepath = join(root, path);
    const options = { ...(await resolveConfig(filepath)), filepath };
    expect(options).toMatchObject({ printWidth: 120 });
    expect(await check(tidy, options)).toBe(true);
    expect(await check(untidy, options)).toBe(false);
  });
});

describe('TypeScript', () => {
  it('is as strict as it can be', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    expect(options).toMatchObject({
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      noImplicitOverride: true,
      erasableSyntaxOnly: true,
      noEmit: true,
    });
  });

  it('catches a value that may be missing', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const planted = join(root, 'src/core/planted.ts');
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, target) =>
      name === planted
        ? ts.createSourceFile(name, 'export const first = (list: string[]): string => list[0];', target)
        : read(name, target);
    const program = ts.createProgram([planted], options, host);
    expect(program.getSemanticDiagnostics(program.getSourceFile(planted)).map(({ code }) => code)).toEqual([2322]);
  });
});
