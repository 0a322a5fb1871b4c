/** `npm run build`: the complete folder an operator deploys, sound included. */
import { makeNarration } from './narration/make.ts';
import { writePackLists } from './offline/pack-lists.ts';
import { buildPages, publishPages, siteFolders } from './site.ts';

try {
  const folders = siteFolders();
  await buildPages(folders);
  const base = process.env.BASE_PATH ?? '/';
  await makeNarration({ outDir: folders.next, base, log: console.log });
  // Now the lists can name the sound, too.
  await writePackLists({ outDir: folders.next, base });
  await publishPages(folders);
  console.log('The course is ready in dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
