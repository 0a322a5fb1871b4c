import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One kind of test = one project: its own folder, its own environment, its own `npm run test:<name>`. */
function project(
  name: string,
  include: string[],
  environment: 'node' | 'jsdom' = 'node',
): TestProjectInlineConfiguration {
  return {
    root,
    // Views are compiled as Astro compiles them, so that a test needs neither Astro nor a Babel of its own.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Preact and its test helpers must be one copy, or hooks of one are unknown to the other.
    resolve: { dedupe: ['preact'] },
    test: {
      name,
      include,
      environment,
      // Each file still has a page and modules of its own, but not a process: making that took half of the time.
      pool: environment === 'jsdom' ? 'vmThreads' : 'forks',
      setupFiles: name === 'dom' ? ['tests/house/dom-setup.ts'] : [],
      css: false,
      // The linters of `house` read the whole project first, on a busy machine for a minute.
      testTimeout: name === 'house' ? 180_000 : 20_000,
      hookTimeout: 120_000,
    },
  };
}

/** All tests but the browser ones; those of `build` read the pages in `dist`, so they need a build first. */
export default defineConfig({
  root,
  test: {
    // Two cores are what a small learning centre's machine and our own have.
    maxWorkers: 2,
    restoreMocks: true,
    projects: [
      project('unit', ['tests/unit/**/*.test.ts']),
      project('dom', ['tests/dom/**/*.dom.test.{ts,tsx}'], 'jsdom'),
      project('content', ['tests/content/**/*.test.ts']),
      project('house', ['tests/house/**/*.test.ts']),
      // A page's HTML is read as a browser reads it; nothing in it runs.
      project('build', ['tests/build/**/*.test.ts'], 'jsdom'),
    ],
  },
});
