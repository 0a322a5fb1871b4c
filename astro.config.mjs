import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { inlineBoot } from './src/build/inline-boot.ts';
import { course } from './src/build/integration.ts';

// The boot script is inlined before first paint (theme and text size without a flash), so the policy must know its hash.
const boot = inlineBoot(readFileSync(new URL('./src/core/settings/boot.js', import.meta.url), 'utf8'));
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

// Left alone, the bundler makes a file of each small module that two pages share: ten requests where two will do.
const chunks = [
  // What every page with progress needs at once; a lesson page runs all of it before the first touch, so nothing else is here.
  {
    name: 'learner',
    test: /nanostores\/(?!computed|lifecycle)|preload-helper|strings\/vi\/lesson\.json|src\/(core\/(json|learners\/keys|progress\/(decode|learn|lesson-state|merge|migrate|shape)|text\/format)|ports\/(storage|clock|page|worker)\.ts|state\/(learner-store|progress|worker)\.ts|i18n\/(words|lesson-words)|islands\/(progress\/keeping|place\/start|reading\/start|early-submits|sleeper|(quiz|practice)\/mount|practice\/walkthrough|player\/start))/,
  },
  // What pages about the learner need besides.
  { name: 'learner-pages', test: /src\/(core\/(progress|text\/date)|islands\/progress\/state-words)/ },
  { name: 'settings', test: /src\/(core|state)\/settings/ },
  // What finds out which code a sleeping item needs.
  {
    name: 'wake',
    test: /src\/(quiz\/registry|ports\/data-file|state\/lesson-items|islands\/(item-data|quiz\/reasons-player|(quiz|practice)\/wake))/,
  },
  // What every woken quiz item needs, whatever its type.
  {
    name: 'view',
    test: /node_modules\/preact|src\/i18n\/item-words|strings\/vi\/(quiz|practice)\.json|src\/quiz\/[^/]+\.tsx?$|src\/ui\/ChoiceList|src\/core\/(text\/(quote|fold)|narration\/(block-names|hash))|src\/islands\/player\/name-blocks/,
  },
];

// Vite wraps each `import()` in a helper that fetches the styles and imports of the file beforehand. No file here has styles of
// its own, and what a late one imports is nearly always there already: half a kilobyte on every page for nothing.
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  // The lists of what it would have fetched go with it.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      }
    },
  },
};

/** An operator may set SITE_URL (absolute canonical links) and BASE_PATH (a folder on a shared host); neither is needed. */
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One hashed style file is shared by all pages: the second lesson of a visit does not pay for it again.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tep' },
  integrations: [mdx(), preact(), course()],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "media-src 'self' blob: data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [bootHash], resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    define: { __BOOT__: JSON.stringify(boot) },
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
});
