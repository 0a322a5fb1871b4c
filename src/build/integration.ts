import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './content/check.ts';
import { formatProblem } from './content/problem.ts';
import { finishPages } from './finish-pages.ts';
import { linkTermsInPages } from './glossary/link-terms.ts';
import { loadTerms } from './glossary/terms.ts';
import { markPages } from './narration/mark-pages.ts';
import { writeDeltas } from './offline/write-deltas.ts';
import { writePackLists } from './offline/pack-lists.ts';
import { writeWorker } from './offline/write-worker.ts';
import { fillPaperSets } from './paper-sets.ts';
import { indexForSearch } from './search-index.ts';
import { drawSharePictures } from './share-pictures.ts';

/**
 * Joins the course's own steps to Astro's build: content is checked before, and when the pages stand, the
 * glossary's words become links, their narrated blocks get ids, the search index, the service worker and what it brings for
 * learning without network are made. Sound is made later (see `build.ts` and `start.ts`): pages never wait for it.
 */
export function course(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'course',
    hooks: {
      // Before Astro reads the content itself: an author should meet our sentences with file and line, all of them at once.
      'astro:config:setup': async ({ command, config, logger, injectRoute }) => {
        base = config.base;
        root = fileURLToPath(config.root);
        if (command === 'dev') injectRoute({ pattern: '/mau-cau-hoi', entrypoint: './src/layouts/ExamplesPage.astro' });
        if (command !== 'build') return;
        // A fact past its date is the editors' work (`npm run check`), never a reason to stop an operator's build.
        const problems = await checkContent({ root, today: undefined });
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(formatProblem(problem));
        throw new Error(`The content has ${problems.length} fault(s), listed above. No page was written.`);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        performance.mark('pages');
        await fillPaperSets(outDir);
        await step('terms', linkTermsInPages(outDir, base, loadTerms(root)));
        const tracks = await step('narration', markPages({ outDir, base }));
        await step('touches', finishPages({ outDir, base }));
        const pages = await step('search', indexForSearch({ outDir }));
        await writeWorker({ outDir, base });
        await writeDeltas({ outDir });
        await step('offline', writePackLists({ outDir, base }));
        const pictures = await step('pictures', drawSharePictures({ outDir }));
        logger.info(`${tracks} tracks to narrate, ${pages} pages to search, ${pictures} pictures to share`);
      },
    },
  };
}

/** Marks when a step is done, for the bench of the build (tests/bench/usage.ts). */
async function step<Made>(name: string, work: Promise<Made>): Promise<Made> {
  const made = await work;
  performance.mark(name);
  return made;
}
