/** Each rule of the linters is shown a fault that it must catch: a mis-set tool passes in silence. */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './guards/files.ts';

const core = 'src/core/text/format.ts';
const view = 'src/quiz/ItemForm.tsx';
const island = 'src/islands/quiz/mount.ts';
const build = 'src/build/serve.ts';
const page = 'src/layouts/Page.astro';

const astro = (script: string, body = '<p>{script}</p>') => `---\n${script}\n---\n\n${body}\n`;

/** What is wrong, where it is planted, the rule that must see it, and the code. The files exist, so that types are known. */
const planted: readonly (readonly [string, string, string, string])[] = [
  ['core that imports a store', core, 'boundaries/dependencies', "import '../../state/progress.ts';"],
  ['core that imports a package', core, 'boundaries/dependencies', "import 'preact';"],
  ['core that imports Node', core, 'boundaries/dependencies', "import 'node:fs';"],
  ['a view that imports a port', view, 'boundaries/dependencies', "import '../ports/storage.ts';"],
  ['a view that imports a store', view, 'boundaries/dependencies', "import '../state/progress.ts';"],
  ['a view that imports words, not their type', view, 'boundaries/dependencies', "import '../i18n/translate.ts';"],
  ['an island that imports a port', island, 'boundaries/dependencies', "import '../../ports/storage.ts';"],
  ['an island that imports a schema', island, 'boundaries/dependencies', "import '../../schema/lesson.ts';"],
  ['a page shell that imports a port', page, 'boundaries/dependencies', astro("import '../ports/storage.ts';")],
  ['a page shell that imports the build', page, 'boundaries/dependencies', astro("import '../build/serve.ts';")],
  ['storage outside ports', island, 'no-restricted-globals', "localStorage.setItem('a', 'b');"],
  ['the network in core', core, 'no-restricted-globals', "void fetch('/a');"],
  ['the page in core', core, 'no-restricted-globals', 'document.title;'],
  ['chance in core', core, 'no-restricted-properties', 'export const a = Math.random();'],
  ['the clock in core', core, 'no-restricted-properties', 'export const a = Date.now();'],
  ['the day in an island', island, 'no-restricted-syntax', 'export const a = new Date();'],
  ['text as HTML', island, 'no-restricted-syntax', "document.body.innerHTML = '<b>';"],
  ['words in a view', view, 'no-restricted-syntax', 'export const A = () => <p>Chào bác</p>;'],
  ['a name in a view', view, 'no-restricted-syntax', 'export const A = () => <nav aria-label="Bài học" />;'],
  ['words in a page shell', page, 'no-restricted-syntax', astro('', '<p>Chào bác</p>')],
  [
    'HTML from a string in a page',
    'src/layouts/TextPage.astro',
    'astro/no-set-html-directive',
    astro('const a = 1;', '<p set:html={a} />'),
  ],
  ['a barrel file', core, 'no-restricted-syntax', "export * from './address.ts';"],
  ['any', core, '@typescript-eslint/no-explicit-any', 'export const a = (b: any): void => void b;'],
  [
    'a value that is any unsaid',
    core,
    '@typescript-eslint/no-unsafe-assignment',
    "export const a: string = JSON.parse('1');",
  ],
  ['a trusting !', core, '@typescript-eslint/no-non-null-assertion', "export const a = 'a'.at(0)!;"],
  [
    'a forgotten promise',
    build,
    '@typescript-eslint/no-floating-promises',
    'export const a = (): void => { Promise.resolve(1); };',
  ],
  ['a print in an island', island, 'no-console', "console.log('a');"],
  ['a picture without words in a view', view, 'jsx-a11y-x/alt-text', 'export const A = () => <img src="a.svg" />;'],
  ['a picture without words in a page', page, 'astro/jsx-a11y/alt-text', astro('', '<img src="a.svg" />')],
  [
    'a jump in the tab order',
    view,
    'jsx-a11y-x/tabindex-no-positive',
    'export const A = () => <button tabIndex={3} />;',
  ],
  ['a file in no room', 'src/elsewhere/planted.js', 'boundaries/no-unknown-files', 'export const a = 1;'],
];

describe('ESLint', () => {
  let eslint: ESLint;
  beforeAll(() => {
    eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'tests/house/eslint.config.mjs') });
  });

  it.each(planted)('catches %s (%s, %s)', async (_what, filePath, rule, code) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, filePath) });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it('lets pass what is allowed', async () => {
    const code =
      "import { z } from 'astro/zod';\nimport { shown } from './author-sentence.ts';\n\nexport const a = z.string(shown(1));\n";
    const [result] = await eslint.lintText(code, { filePath: join(root, 'src/schema/fields.ts') });
    expect(result?.messages).toEqual([]);
  });
});

const styles: readonly (readonly [string, string])[] = [
  ['property-disallowed-list', '@layer ui { .a { margin-left: 1rem; } }'],
  ['property-disallowed-list', '@layer ui { .a { width: 1rem; } }'],
  ['declaration-property-value-disallowed-list', '@layer ui { .a { outline: none; } }'],
  ['declaration-property-value-disallowed-list', '@layer ui { .a { text-align: left; } }'],
  ['color-no-hex', '@layer ui { .a { color: #fff; } }'],
  ['color-named', '@layer ui { .a { color: red; } }'],
  ['function-disallowed-list', '@layer ui { .a { color: rgb(0 0 0); } }'],
  ['declaration-no-important', '@layer ui { .a { color: var(--c-text) !important; } }'],
  ['selector-class-pattern', '@layer ui { .quizItem { color: var(--c-text); } }'],
  ['course/in-layer', '.a { color: var(--c-text); }'],
];

describe('Stylelint', () => {
  const lint = async (code: string, name: string) => {
    const configFile = join(root, 'tests/house/stylelint.config.mjs');
    const { results } = await stylelint.lint({ code, codeFilename: join(root, 'src', name), configFile });
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
  };

  it.each(styles)('catches by %s: %s', async (rule, code) => {
    expect(await lint(code, 'ui/planted.css')).toContain(rule);
    expect(await lint(`<p class="a"></p>\n<style>\n${code}\n</style>\n`, 'layouts/Planted.astro')).toContain(rule);
  });

  it('lets colours be made in the file of tokens', async () => {
    const code = '@layer tokens {\n  :root {\n    --c-bg: #ffffff;\n  }\n}\n';
    expect(await lint(code, 'styles/tokens.css')).toEqual([]);
  });
});
