/**
 * The service worker, `/sw.js`: pages that were visited or kept can be read without network. The build bundles it and fills in
 * what stands in `SITE` (src/build/offline/write-worker.ts). It never takes over by itself a page that runs: a new worker begins when
 * the old one's pages are closed.
 */
/// <reference lib="webworker" />
import { decodeKept, keptFile, type Kept } from '../core/offline/kept.ts';
import { openFileReader } from '../ports/file-store.ts';
import { FROM_HOST } from '../ports/site-file.ts';
import { answer, type AnswerDeps } from './answer.ts';
import { openVisited } from './visited.ts';

declare const self: ServiceWorkerGlobalScope;
/** The shell: the page for no network with what it needs, and a name for this version of it. */
declare const SITE: { readonly version: string; readonly offline: string; readonly shell: readonly string[] };

/** A page that was visited before is shown when the network takes longer than this, in milliseconds. */
const PATIENCE = 4_000;

// Once: the bundler writes the whole of it wherever it is named.
const site = SITE;
const base = new URL('./', self.location.href).href;
const files = openFileReader(base);
const visited = openVisited(base, site.version);
const shellName = `shell-${site.version}`;
let list: Promise<Kept> | undefined;

const deps: AnswerDeps = {
  kept: () =>
    (list ??= files.readList().then(decodeKept, () => {
      list = undefined;
      return decodeKept(undefined);
    })),
  files,
  visited,
  fetch: (request) => fetch(request),
  patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  shell: async (path) => (await caches.open(shellName)).match(base + path),
  offlinePage: site.offline,
};

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shellName).then((shell) => shell.addAll(site.shell.map((path) => base + path))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), removeOldShells(), visited.removeOld()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(base) || request.headers.has(FROM_HOST)) return;
  const path = href.slice(base.length).replace(/[?#].*$/, '');
  // A page and what it asks for go by one reading of the list, whatever is fetched or removed meanwhile.
  if (request.mode === 'navigate') list = undefined;
  event.respondWith(answer(request, path, deps));
});

self.addEventListener('message', (event) => {
  const loaded: unknown = event.data;
  // A page that was open before this worker: what it has loaded is kept like what comes later.
  if (Array.isArray(loaded)) event.waitUntil(keepLoaded(loaded));
});

async function keepLoaded(addresses: readonly unknown[]): Promise<void> {
  for (const address of addresses) {
    if (typeof address !== 'string' || !address.startsWith(base)) continue;
    const path = address.slice(base.length).replace(/[?#].*$/, '');
    if (/^(?:am-thanh|pagefind)\//.test(path)) continue;
    if (keptFile(await deps.kept(), path) || (await visited.read(path))) continue;
    const response = await fetch(base + path).catch(() => undefined);
    if (response?.status === 200 && !response.redirected) await visited.write(path, response).catch(() => undefined);
  }
}

async function removeOldShells(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('shell-') && name !== shellName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
