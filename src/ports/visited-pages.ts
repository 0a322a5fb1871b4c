/** Pages of this site that the worker kept when they were visited (see src/worker/visited.ts). */

/** Beginning of the names of the caches that hold them, one a version of the site. */
export const VISITED = 'visited-';

/** The pages with their titles, the last one kept first. */
export async function visitedPages(base: string): Promise<{ path: string; title: string }[]> {
  const pages = new Map<string, string>();
  for (const name of (await caches.keys()).filter((one) => one.startsWith(VISITED))) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).filter(({ url }) => url.startsWith(base) && url.endsWith('/'))) {
      const page = await cache.match(request);
      const parsed = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html');
      const heading = parsed.querySelector('h1')?.textContent.trim();
      const path = request.url.slice(base.length);
      pages.delete(path);
      if (heading !== undefined && heading !== '') pages.set(path, heading);
    }
  }
  return [...pages].map(([path, title]) => ({ path, title })).reverse();
}
