import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { inlineBoot } from './src/build/inline-boot.ts';
import { course } from './src/build/integration.ts';
import { plainChunks } from './src/build/plain-chunks.ts';

// The boot script is inlined before first paint (theme and text size without a flash), so the policy must know its hash.
const boot = inlineBoot(readFileSync(new URL('./src/core/settings/boot.js', import.meta.url), 'utf8'));
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

// Left alone, the bundler makes a file of each small module that two pages share: ten requests where two will do.
const chunks = [
  // What every page with progress needs at once; a lesson page runs all of it before the first touch, so nothing else is here.
  {
    name: 'learner',
    test: /nanostores\/(?!computed|lifecycle)|preload-helper|strings\/vi\/lesson\.json|src\/(core\/(json|learners\/keys|progress\/(decode|learn|lesson-state|merge|migrate|shape)|text\/format)|ports\/(storage|clock|page|worker|prefetch)\.ts|state\/(learner-store|progress|worker|early-items)\.ts|i18n\/(words|lesson-words)|islands\/(progress\/keeping|place\/start|reading\/start|early-submits|item-address|sleeper|(quiz|practice)\/mount|practice\/walkthrough|player\/start))/,
  },
  // What pages about the learner need besides.
  { name: 'learner-pages', test: /src\/(core\/(progress|text\/date)|islands\/progress\/state-words)/ },
  { name: 'settings', test: /src\/(core|state)\/settings/ },
  // What every woken item needs, and the commonest type: one file and no chain of them, since each link of a chain costs a trip.
  {
    name: 'wake',
    test: /node_modules\/preact|src\/(quiz\/([^/]+\.tsx?$|single-choice\/)|ui\/ChoiceList|i18n\/item-words|core\/(text\/(quote|fold|hash)|narration\/block-names)|ports\/data-file|state\/lesson-items|islands\/(item-data|fetch-ahead|player\/name-blocks|quiz\/reasons-player|(quiz|practice)\/wake))|strings\/vi\/(quiz|practice)\.json/,
  },
];

/** An operator may set SITE_URL (absolute canonical links) and BASE_PATH (a folder on a shared host); neither is needed. */
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Hashed style files that pages share; those that a lesson carries are written into it when it is finished (build/carried-styles.ts).
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
    plugins: [plainChunks],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
});
