import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOrder } from '../../core/narration/page-order.ts';
import { readPage } from './extract.ts';
import { htmlFiles } from './pages.ts';
import { planPage } from './planned-page.ts';
import type { ReadPage } from './extract.ts';
import type { PageTrack } from './planned-page.ts';
import type { Studio } from './studio.ts';

/** A track of the site, with a page that has it. */
export interface SiteTrack extends PageTrack {
  readonly page: string;
}

/** All pages of a built site that can be read for narration, by path, those that learners reach first coming first. */
export async function readPages(outDir: string, base: string): Promise<Map<string, ReadPage>> {
  const pages = new Map<string, ReadPage>();
  for (const file of htmlFiles(outDir)) pages.set(file, readPage(await readFile(join(outDir, file), 'utf8')));
  const order = pageOrder(new Map([...pages].map(([file, page]) => [file, page.root])), base);
  return new Map(
    order.flatMap((file) => {
      const page = pages.get(file);
      return page === undefined ? [] : [[file, page] as const];
    }),
  );
}

/** All different tracks of these pages, in their order. */
export function siteTracks(pages: ReadonlyMap<string, ReadPage>, studio: Studio): SiteTrack[] {
  const tracks = new Map<string, SiteTrack>();
  for (const [page, read] of pages)
    for (const track of planPage(read, studio)) if (!tracks.has(track.name)) tracks.set(track.name, { ...track, page });
  return [...tracks.values()];
}
