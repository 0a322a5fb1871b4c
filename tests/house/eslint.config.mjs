import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y-x';
import ts from 'typescript-eslint';
import { rooms } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scripts = ['**/*.{ts,tsx}'];
const own = 'src/**/*.{ts,tsx,js,astro}';

// -- Rooms ----------------------------------------------------------------------------------------

const inRooms = (names) => ({ file: { categories: { anyOf: names } } });
/** `astro/zod` is told to the plugin as the package `astro` and the path `zod` in it. */
const inPackages = (names) =>
  names.map((name) => {
    const [, source, internalPath] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(name) ?? [];
    return { module: { origin: ['external', 'core'], source, ...(internalPath ? { internalPath } : {}) } };
  });

/** What one room may import, in the words of the boundaries plugin. */
function policiesOf({ name, rooms: values = [], types = [], packages = [], packageTypes = [] }) {
  const allow = [{ to: inRooms([name, ...values]) }];
  if (types.length > 0) allow.push({ to: inRooms(types), dependency: { kind: 'type' } });
  if (packages.length > 0) allow.push({ to: inPackages(packages) });
  if (packageTypes.length > 0) allow.push({ to: inPackages(packageTypes), dependency: { kind: 'type' } });
  return { from: inRooms([name]), allow };
}

const houseRooms = {
  name: 'house/rooms',
  files: [own],
  plugins: { boundaries },
  settings: {
    'boundaries/files': rooms.flatMap(({ name, files }) => files.map((pattern) => ({ category: name, pattern }))),
    'boundaries/files-single-match': true,
    'boundaries/include': ['src/**', 'content/strings/**'],
    // Without this resolver the plugin cannot follow an import and passes in silence (tests/house plants a fault).
    'import/resolver': { typescript: { alwaysTryTypes: true, project: 'tsconfig.json' } },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, policies: rooms.map(policiesOf) },
    ],
  },
};

// -- What may be said where -----------------------------------------------------------------------

const device = (name) => ({ name, message: 'Only src/ports talks to the device; take what you need as an argument.' });
const deviceGlobals = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'speechSynthesis',
  'Howl',
  'Howler',
].map(device);
const page = (name) => ({
  name,
  message: 'src/core knows no page: it must run in Node, in a worker and in a test alike.',
});
const pageGlobals = [
  'document',
  'window',
  'self',
  'globalThis',
  'location',
  'history',
  'fetch',
  'setTimeout',
  'setInterval',
].map(page);
const clock = { property: 'now', message: 'Only src/ports and src/build know the time; take it as an argument.' };
const chance = { object: 'Math', property: 'random', message: 'Chance comes from src/core/chance with a seed.' };

const asHtml = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
].map((name) => ({
  selector: `:matches(MemberExpression > Identifier.property, JSXAttribute > JSXIdentifier)[name='${name}']`,
  message: 'Text from storage, files, addresses or search is never HTML. Build elements, or set textContent.',
}));
const barrels = {
  selector: 'ExportAllDeclaration',
  message: 'No barrel files: import from the file that has the thing.',
};
const noWallClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Only src/ports and src/build know the time; take it as an argument.',
};
const literalWords = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Words live in content/strings: use words(key) or t(key).' },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|alt|title|placeholder|label)$/] > Literal[value=/\\p{L}/u]',
    message: 'Words live in content/strings: use words(key) or t(key).',
  },
];

/** The only places that write HTML from a string, each with what makes it safe. */
const htmlWriters = [
  'src/layouts/Page.astro', // the boot script of this repository; words as JSON with "<" escaped
  'src/layouts/paper/StepCard.astro', // steps and drawings taken from a rendered lesson
  'src/layouts/LitePage.astro', // the styles of this repository
  'src/mdx/QuizItem.astro', // an item as JSON with "<" escaped
  'src/mdx/Picture.astro', // a checked drawing of content/
  'src/mdx/RoomItem.astro', // an item as JSON with "<" escaped
  'src/mdx/Practice.astro', // a task as JSON with "<" escaped
  'src/pages/chuyen-may.astro', // outlines of lessons as JSON with "<" escaped
  'src/pages/giay-ghi-nhan.astro', // titles as JSON with "<" escaped
  'src/pages/on-lai/index.astro', // lessons as JSON with "<" escaped
  'src/pages/nhom/[[]audience[]]/kiem-tra/[[]module[]].astro', // items as JSON with "<" escaped
  'src/pages/index.astro', // a checked drawing of content/
];

const syntax = (...lists) => ['error', ...lists.flat()];

const speech = [
  {
    name: 'house/speech',
    files: [own],
    rules: {
      'no-restricted-globals': ['error', ...deviceGlobals],
      'no-restricted-properties': ['error', chance, { object: 'Date', ...clock }, { object: 'performance', ...clock }],
      'no-restricted-syntax': syntax(asHtml, barrels, noWallClock, literalWords),
      'no-console': 'error',
    },
  },
  {
    name: 'house/speech-core',
    files: ['src/core/**', 'src/schema/**', 'src/quiz/**/score*.ts', 'src/quiz/**/schema*.ts'],
    ignores: ['src/core/settings/boot.js'],
    rules: { 'no-restricted-globals': ['error', ...deviceGlobals, ...pageGlobals] },
  },
  {
    name: 'house/speech-ports',
    files: ['src/ports/**', 'src/core/settings/boot.js'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': ['error', chance],
      'no-restricted-syntax': syntax(asHtml, barrels),
    },
  },
  {
    name: 'house/speech-build',
    files: ['src/build/**', 'src/content.config.ts'],
    rules: {
      'no-restricted-properties': ['error', chance],
      'no-restricted-syntax': syntax(barrels),
      'no-console': 'off',
    },
  },
];

// -- Everything -----------------------------------------------------------------------------------

export default defineConfig(
  { ignores: ['dist*/**', '.astro/**', '.cache/**', 'test-results/**'] },
  // A rule is changed here, with its reason, or not at all.
  { linterOptions: { noInlineConfig: true, reportUnusedInlineConfigs: 'error' } },
  {
    name: 'house/typescript',
    files: scripts,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Ports and props are written as methods, so that a fake may be narrower; they are plain functions without a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // It wants the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
    },
  },
  ...astro.configs['jsx-a11y-strict'],
  ...astro.configs.recommended,
  {
    name: 'house/astro',
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // Our sound reads the page aloud: the page is its transcript.
      'astro/jsx-a11y/media-has-caption': 'off',
      // Safari drops the list role of a list without bullets; naming the role again keeps "list, 3 items".
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    name: 'house/tests',
    files: ['tests/**'],
    // A fake often has to do nothing.
    rules: { '@typescript-eslint/no-empty-function': 'off' },
  },
  {
    name: 'house/components-of-authors',
    // The types of `.astro` files are known to `astro check` alone.
    files: ['src/mdx/parts.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { name: 'house/html-writers', files: htmlWriters, rules: { 'astro/no-set-html-directive': 'off' } },
  {
    name: 'house/views',
    files: ['src/**/*.tsx'],
    ...a11y.configs.strict,
    rules: {
      ...a11y.configs.strict.rules,
      'jsx-a11y-x/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  houseRooms,
  ...speech,
);
