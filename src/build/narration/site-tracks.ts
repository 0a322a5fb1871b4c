import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageOrder } from '../../core/narration/page-order.ts';
import { planTrack } from '../../core/narration/plan.ts';
import { readPage } from './extract.ts';
import { htmlFiles } from './pages.ts';
import { passageKey, trackName } from './track-name.ts';
import type { PlannedTrack } from '../../core/narration/plan.ts';
import type { Readings } from '../../core/spoken/token.ts';
import type { ReadPage } from './extract.ts';

/** A track of the site: what is said, its file name, the passages it is made of (one a block), and a page that has it. */
export interface SiteTrack {
  readonly plan: PlannedTrack;
  readonly name: string;
  readonly passages: readonly { readonly key: string; readonly sentences: readonly string[] }[];
  readonly page: string;
}

/** All different tracks of a built site, those that learners reach first coming first. */
export async function siteTracks(options: { outDir: string; readings: Readings; base: string }): Promise<SiteTrack[]> {
  const pages = new Map<string, ReadPage>();
  for (const file of htmlFiles(options.outDir))
    pages.set(file, readPage(await readFile(join(options.outDir, file), 'utf8')));
  const order = pageOrder(new Map([...pages].map(([file, page]) => [file, page.root])), options.base);
  const tracks = new Map<string, SiteTrack>();
  for (const page of order) {
    for (const track of pages.get(page)?.tracks ?? []) {
      const plan = planTrack(track, options.readings);
      const name = trackName(plan);
      if (!tracks.has(name)) tracks.set(name, { plan, name, passages: plan.blocks.map(passageOf), page });
    }
  }
  return [...tracks.values()];
}

function passageOf(block: PlannedTrack['blocks'][number]): SiteTrack['passages'][number] {
  const sentences = block.sentences.map(({ text }) => text);
  return { key: passageKey(sentences), sentences };
}
