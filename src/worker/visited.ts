/** Pages that were visited, with their files: one cache a version of the site, and the one before it. */
import { VISITED } from '../ports/visited-pages.ts';
import type { VisitedStore } from './answer.ts';

/** Pages of one version; the oldest goes first. */
const LIMIT = 150;

/** Opens the visited pages of the site at `base`. */
export function openVisited(base: string, version: string): VisitedStore & { removeOld(): Promise<void> } {
  const name = VISITED + version;
  const read = async (path: string): Promise<Response | undefined> => {
    const here = await (await caches.open(name)).match(base + path);
    if (here) return here;
    for (const other of (await caches.keys()).filter((one) => one.startsWith(VISITED))) {
      const found = await (await caches.open(other)).match(base + path);
      if (!found) continue;
      // A page of today may need a file of yesterday: it must not go with yesterday's pages.
      if (path.startsWith('tep/')) await write(path, found.clone());
      return found;
    }
    return undefined;
  };
  const write = async (path: string, file: Response): Promise<void> => {
    const cache = await caches.open(name);
    await cache.put(base + path, file);
    const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/'));
    if (pages[LIMIT]) await cache.delete(pages[0] ?? base);
  };
  return {
    read,
    write,
    async removeOld() {
      const others = (await caches.keys()).filter((one) => one.startsWith(VISITED) && one !== name);
      await Promise.all(others.slice(0, -1).map((one) => caches.delete(one)));
    },
  };
}
