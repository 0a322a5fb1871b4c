/**
 * The papers of a whole evening are the papers of its lessons: once all pages stand, each set's page gets the sheets of the lessons it
 * names. (In one page of Astro the parts of several lessons would look into the same `Astro.locals`.)
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PLACE = /<p data-sheets-of="([^"]+)">[\s\S]*?<\/p>/g;

/** Fills every set under `outDir`. */
export async function fillPaperSets(outDir: string): Promise<void> {
  for await (const file of glob('in/bo/*/index.html', { cwd: outDir })) {
    const path = join(outDir, file);
    const html = await readFile(path, 'utf8');
    const ids = [...html.matchAll(PLACE)].map(([, id = '']) => id);
    const sheets = new Map<string, string>();
    for (const id of ids) sheets.set(id, sheetsOf(await readFile(join(outDir, 'in/bai', id, 'index.html'), 'utf8')));
    await writeFile(
      path,
      html.replace(PLACE, (_place, id: string) => sheets.get(id) ?? ''),
    );
  }
}

/** The sheets in the page of one lesson's papers, without what stands behind them on the screen. */
export function sheetsOf(html: string): string {
  const begin = html.indexOf('<section class="sheet');
  const end = html.lastIndexOf('</section>', html.search(/<div[^>]* data-behind-sheets|<\/main>/));
  if (begin < 0 || end < begin) throw new Error('The page of a lesson’s papers has no sheets: see src/layouts/paper.');
  return html.slice(begin, end + '</section>'.length);
}
