/** `npm start`: builds the pages, serves them, and makes the sound while they can already be read. */
import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { makeNarration } from './narration/make.ts';
import { writePackLists } from './offline/pack-lists.ts';
import { serveFolder } from './serve.ts';
import { buildPages, publishPages, siteFolders } from './site.ts';

const isShared = process.argv.includes('--host');

try {
  const folders = siteFolders();
  await buildPages(folders);
  await publishPages(folders);
  const port = await serveFolder({ dir: folders.site, host: isShared ? '0.0.0.0' : '127.0.0.1', port: 4321 });
  console.log(`\nThe course is open at http://127.0.0.1:${port}/ (stop it with Ctrl+C).`);
  if (isShared) showOnNetwork(port);
  const base = process.env.BASE_PATH ?? '/';
  await makeNarration({ outDir: folders.site, base, log: console.log });
  // Now the lists can name the sound, too.
  await writePackLists({ outDir: folders.site, base });
  console.log('The sound of all lessons is ready.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Prints the address for a phone in the same room, as text and as a QR code to point a camera at. */
function showOnNetwork(port: number): void {
  const address = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find((entry) => entry.family === 'IPv4' && !entry.internal)?.address;
  if (address === undefined) {
    console.log('This computer is in no local network, so no phone can reach it.');
    return;
  }
  const url = `http://${address}:${port}/`;
  console.log(`On a phone in the same network: ${url}\n${renderUnicodeCompact(url)}`);
}
