import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { course } from './src/build/integration.ts';

// The boot script is inlined before first paint (theme and text size without a flash), so the policy must know its hash.
const boot = readFileSync(new URL('./src/core/settings/boot.js', import.meta.url), 'utf8').trim();
const bootHash = `sha256-${createHash('sha256').update(boot).digest('base64')}`;

// Left alone, the bundler makes a file of each small module that two pages share: ten requests where two will do.
const chunks = [
  // What every page with progress needs at once; files and codes of progress go with the few pages that have them.
  {
    name: 'learner',
    test: /nanostores|preload-helper|src\/(core\/(json|learners\/keys|progress\/(?!file)|text\/format)|ports\/(storage|clock|page)|state\/(learner-store|progress|settings)\.ts|i18n\/words|islands\/progress\/(keeping|state-words)|islands\/player\/start|quiz\/registry)/,
  },
  // What every woken quiz item needs, whatever its type.
  {
    name: 'view',
    test: /node_modules\/preact|src\/i18n\/item-words|strings\/vi\/(quiz|practice)\.json|src\/quiz\/[^/]+\.tsx?$|src\/ui\/ChoiceList|src\/core\/text\/(quote|fold)/,
  },
];

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
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
});
