/** `npm run build`: the complete folder an operator deploys, sound included. */
import { makeNarration } from './narration/make.ts';
import { buildPages, publishPages, siteFolders } from './site.ts';

try {
  const folders = siteFolders();
  await buildPages(folders);
  await makeNarration({ outDir: folders.next, base: process.env.BASE_PATH ?? '/', log: console.log });
  await publishPages(folders);
  console.log('The course is ready in dist/.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
