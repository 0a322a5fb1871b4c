/** What a table of rooms cannot see: circles, and what is reached by way of others. */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'types-know-no-types',
      comment: 'A quiz type never uses another one: it could not be removed alone.',
      severity: 'error',
      from: { path: '^src/quiz/([^/]+)/' },
      to: { path: '^src/quiz/[^/]+/', pathNot: '^src/quiz/$1/' },
    },
    {
      name: 'no-build-code-in-the-browser',
      comment: 'zod (22 kB), node: modules and the build stay on the machine that builds.',
      severity: 'error',
      from: { path: '^src/(islands|state|ports|ui)/|^src/quiz/[^/]+/(client|view)\\.tsx?$' },
      to: {
        reachable: true,
        path: '^src/(build|schema)/|^src/quiz/(types|read-items)\\.ts$|node_modules/(zod|astro|yaml)/',
      },
    },
    {
      name: 'every-import-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are gone before anything runs, so they are no dependency here.
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.astro'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
