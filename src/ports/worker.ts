/** After the page is loaded, ms: who answers a question at once has network and processor of a small phone for that. */
const REST = 1_000;

/**
 * Starts the service worker of the site at the base path, when the page has all it needs. What the page has loaded goes along:
 * on a first visit the worker was not there yet when it was fetched. Where there is no worker, pages need the network, as ever.
 */
export function registerWorker(base: string): void {
  const begin = () => {
    register(base).catch(() => undefined);
  };
  addEventListener('load', () => setTimeout(begin, REST));
}

async function register(base: string): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(`${base}sw.js`);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  (await serviceWorker.ready).active?.postMessage([location.href, ...loaded]);
}
