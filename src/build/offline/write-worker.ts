/** Writes `/sw.js`: the service worker in one file, with the list of what it must have before anything else. */
import { createHash } from 'node:crypto';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { openSiteFiles } from './site-files.ts';

const SOURCE = fileURLToPath(new URL('../../worker/worker.ts', import.meta.url));

/** The page for no network, below the base. */
export const OFFLINE_PAGE = 'khong-mang/';

/** Bundles the worker for the site in `outDir`, whose pages stand. Equal pages give an equal worker. */
export async function writeWorker({ outDir, base }: { outDir: string; base: string }): Promise<void> {
  const site = { version: await versionOf(outDir), offline: OFFLINE_PAGE, shell: await shellOf(outDir, base) };
  const bundle = await rolldown({
    input: SOURCE,
    transform: { define: { SITE: JSON.stringify(site) } },
    logLevel: 'warn',
  });
  await bundle.write({ file: join(outDir, 'sw.js'), format: 'iife', minify: true, comments: false });
  await bundle.close();
}

/** The offline page, its styles and its scripts with what they import when they start. */
async function shellOf(outDir: string, base: string): Promise<string[]> {
  const files = openSiteFiles(outDir);
  const prefix = base.replace(/\/$/, '');
  const html = await files.text(`${OFFLINE_PAGE}index.html`);
  const shell = new Set(
    [...html.matchAll(/\s(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(([, url = '']) => url.slice(prefix.length + 1)),
  );
  for (const file of shell) {
    if (!file.endsWith('.js')) continue;
    for (const [, name = ''] of (await files.text(file)).matchAll(
      /(?:^|[;}\s])import\s*(?:[\w$*{},\s]+?from\s*)?["']\.\/([^"']+)["']/g,
    ))
      shell.add(`tep/${name}`);
  }
  return [OFFLINE_PAGE, ...shell];
}

/** A name for this version of the site: the hash of all its pages. */
async function versionOf(outDir: string): Promise<string> {
  const files = openSiteFiles(outDir);
  const hash = createHash('sha256');
  const pages: string[] = [];
  for await (const page of glob('**/*.html', { cwd: outDir })) pages.push(page);
  for (const page of pages.sort()) hash.update((await files.count(page)).join(' '));
  return hash.digest('hex').slice(0, 12);
}
