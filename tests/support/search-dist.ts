import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findPages } from '../../src/core/search/find.ts';
import { pagefindEngine, type PagefindModule } from '../../src/ports/search.ts';

/** A built search index, asked as the search page asks it. */
export interface BuiltSearch {
  /** Paths of the pages found, best first, and whether they are only near. */
  find(query: string, audience?: string): Promise<{ near: boolean; paths: string[] }>;
  /** Titles and excerpts as the engine stores them. */
  stored(query: string): Promise<{ title: string; excerpt: string }[]>;
  close(): void;
}

/** Serves `folder` on this machine, since the engine fetches its parts, and opens the index in `folder/pagefind`. */
export async function openBuiltSearch(folder: string): Promise<BuiltSearch> {
  const server = await serve(folder);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // Node takes the engine's script from the disk, as it is: it knows no modules from the network, and Vite must not touch it.
  const script = createRequire(import.meta.url)(join(folder, 'pagefind/pagefind.js')) as PagefindModule;
  const engine = pagefindEngine(base, () => Promise.resolve(script));
  const ask = async (query: string, audience?: string) => {
    const { near, hits } = await findPages(query, (term) => engine.search(term, audience));
    return { near, pages: await Promise.all(hits.map((hit) => hit.load())) };
  };
  return {
    async find(query, audience) {
      const { near, pages } = await ask(query, audience);
      return { near, paths: pages.map(({ url }) => url.replace(base, '/')) };
    },
    stored: async (query) => (await ask(query)).pages,
    close: () => server.close(),
  };
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    readFile(join(folder, pathname)).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
