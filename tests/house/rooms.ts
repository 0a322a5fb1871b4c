/**
 * The rooms of the house: which files are one room, and what they may import. ESLint reads this table for `.ts`, `.tsx`
 * and `.astro`; a file in no room is a fault. Arrows never go up: pages > layouts, mdx > islands > views, ui, state > core, ports.
 */
export interface Room {
  readonly name: string;
  /** Globs from the top of the project; a file belongs to the first room that has it. */
  readonly files: readonly string[];
  /** Rooms it may import from, beside itself. */
  readonly rooms?: readonly string[];
  /** Rooms of which it may use types only: nothing of them reaches the browser with it. */
  readonly types?: readonly string[];
  /** Packages it may import, as globs. */
  readonly packages?: readonly string[];
  /** Packages of which it may use types only. */
  readonly packageTypes?: readonly string[];
}

const quizRooms = [
  'quiz-schema',
  'quiz-score',
  'quiz-contract',
  'quiz-view',
  'quiz-client',
  'quiz-door',
  'quiz-registry',
  'quiz-build',
];
const browserRooms = ['core', 'ports', 'state', 'i18n-words', 'ui', 'quiz-contract', 'quiz-view', 'quiz-registry'];
const preact = ['preact', 'preact/*'];
const node = ['node:*', 'node:*/*'];

/** Every room, the most particular ones first. */
export const rooms: readonly Room[] = [
  { name: 'strings', files: ['content/strings/**'] },
  { name: 'styles', files: ['src/**/*.css'] },

  // Runs before the first paint and is inlined as text, so it can import nothing.
  { name: 'boot', files: ['src/core/settings/boot.js'] },
  { name: 'core', files: ['src/core/**'] },
  { name: 'schema', files: ['src/schema/**'], rooms: ['core'], packages: ['astro/zod'] },

  {
    name: 'quiz-contract',
    files: ['src/quiz/contract.ts', 'src/quiz/*-strings.ts'],
    types: ['i18n', 'i18n-words'],
    packageTypes: ['astro/zod', ...preact],
  },
  {
    name: 'quiz-schema',
    files: ['src/quiz/schema-parts.ts', 'src/quiz/*/schema.ts', 'src/quiz/*/examples.ts'],
    rooms: ['core', 'schema', 'quiz-score'],
    types: ['quiz-contract'],
    packages: ['astro/zod'],
  },
  {
    name: 'quiz-score',
    files: ['src/quiz/score-parts.ts', 'src/quiz/*/score.ts'],
    rooms: ['core'],
    types: ['quiz-contract', 'quiz-schema'],
  },
  {
    name: 'quiz-client',
    files: ['src/quiz/*/client.ts'],
    rooms: ['quiz-score', 'quiz-view'],
    types: ['quiz-contract', 'quiz-schema'],
  },
  {
    name: 'quiz-door',
    files: ['src/quiz/*/index.ts'],
    rooms: ['quiz-schema', 'quiz-score', 'quiz-contract'],
    types: ['i18n'],
  },
  // The build's way to all types: brings zod and the authors' sentences, so it never goes to the browser.
  {
    name: 'quiz-build',
    files: ['src/quiz/types.ts', 'src/quiz/read-items.ts'],
    rooms: ['schema', 'quiz-registry', 'quiz-door'],
    types: ['quiz-contract', 'i18n'],
  },
  { name: 'quiz-registry', files: ['src/quiz/registry.ts'], rooms: ['quiz-client'], types: ['quiz-contract'] },
  {
    name: 'quiz-view',
    files: ['src/quiz/*.tsx', 'src/quiz/*-form.ts', 'src/quiz/*/*.{ts,tsx}'],
    rooms: ['core', 'ui', 'quiz-score'],
    types: ['quiz-contract', 'quiz-schema', 'i18n', 'i18n-words'],
    packages: preact,
  },

  { name: 'ports', files: ['src/ports/**'], rooms: ['core'], packages: ['howler'] },
  // The service worker: a program of its own, bundled by the build.
  { name: 'worker', files: ['src/worker/**'], rooms: ['core', 'ports'] },
  { name: 'state', files: ['src/state/**'], rooms: ['core', 'ports'], packages: ['nanostores'] },
  // Read by islands in the browser: it knows keys only as types, so no other page's words travel with it.
  { name: 'i18n-words', files: ['src/i18n/words.ts'], rooms: ['core'], types: ['i18n'] },
  // Fetched with the code that says them.
  {
    name: 'i18n-words',
    files: ['src/i18n/{arrival,item,lesson,listening,place,player,reading}-words.ts'],
    rooms: ['core', 'strings'],
    types: ['i18n'],
  },
  { name: 'i18n', files: ['src/i18n/**'], rooms: ['core', 'schema', 'strings'] },
  { name: 'ui', files: ['src/ui/**'], rooms: ['core'], packages: [...preact, 'uqr'] },
  {
    name: 'islands',
    files: ['src/islands/**'],
    // Styles only as an address (`?url`), for code that is fetched when it is needed.
    rooms: [...browserRooms.filter((room) => room !== 'ports'), 'styles'],
    types: ['i18n', 'quiz-schema', 'ports'],
    packages: [...preact, 'nanostores'],
  },

  {
    name: 'mdx',
    files: ['src/mdx/**'],
    rooms: ['core', 'schema', 'ui', 'islands', 'i18n', 'styles', ...quizRooms],
    packages: [...preact, 'astro:*'],
  },
  {
    name: 'layouts',
    files: ['src/layouts/**'],
    rooms: ['core', 'boot', 'schema', 'ui', 'islands', 'i18n', 'mdx', 'styles', ...quizRooms],
    packages: [...preact, 'astro:*'],
  },
  {
    name: 'pages',
    files: ['src/pages/**'],
    rooms: ['core', 'schema', 'ui', 'islands', 'i18n', 'mdx', 'layouts', 'styles', ...quizRooms],
    packages: [...preact, 'astro:*'],
  },
  {
    name: 'collections',
    files: ['src/content.config.ts'],
    rooms: ['core', 'schema', 'build', ...quizRooms],
    packages: ['astro:*', 'astro/*', ...node],
  },
  { name: 'ambient', files: ['src/env.d.ts'], types: ['mdx'] },
  {
    name: 'build',
    files: ['src/build/**'],
    rooms: ['core', 'schema', 'i18n', 'strings', 'quiz-build', 'quiz-contract'],
    packages: ['**', '**/*'],
  },
];
