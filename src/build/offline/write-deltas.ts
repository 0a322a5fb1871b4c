/** Writes what a lesson has beyond the page for no network (core/offline/delta.ts), for workers that have that page. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deltaName, hasDelta, makeDelta } from '../../core/offline/delta.ts';
import { OFFLINE_PAGE } from './write-worker.ts';

/** Beside each page of the site in `outDir` that has such a file; the pages stand as they will be sent. */
export async function writeDeltas({ outDir }: { readonly outDir: string }): Promise<void> {
  const base = await readFile(join(outDir, OFFLINE_PAGE, 'index.html'), 'utf8');
  for await (const file of glob('**/index.html', { cwd: outDir })) {
    const path = file.replaceAll('\\', '/').slice(0, -'index.html'.length);
    if (!hasDelta(path)) continue;
    const page = await readFile(join(outDir, file), 'utf8');
    await writeFile(join(outDir, path, deltaName(base)), makeDelta(base, page));
  }
}
