/** A web server of a test's own, which it may make fail, and really stop. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { distFolder } from './dist.ts';

/** A running server; nothing of it is shared with other tests. */
export interface SiteServer {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Paths that were asked for by a download and were sent. */
  readonly downloaded: string[];
  /** Decides for each request whether it gets an error instead of its file. */
  failing: (path: string, count: number) => boolean;
  /** Another folder from now on: the operator has put up a new version. */
  folder: string;
  /** Ends all connections; nothing answers at this address any more. */
  stop(): Promise<void>;
}

/** Serves the built site on a free port of this machine. */
export async function openSite(): Promise<SiteServer> {
  const serve = new Map<string, ReturnType<typeof sirv>>();
  const site = {
    url: '',
    asked: [] as string[],
    downloaded: [] as string[],
    failing: () => false,
    folder: distFolder,
    stop,
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    site.asked.push(path);
    if ((site as SiteServer).failing(path, site.asked.length)) {
      response.writeHead(503).end();
      return;
    }
    if (request.headers['x-from-host']) site.downloaded.push(path);
    const files = serve.get(site.folder) ?? sirv(site.folder, { dev: true, etag: true });
    serve.set(site.folder, files);
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  site.url = `http://127.0.0.1:${String(address.port)}`;
  return site;

  function stop(): Promise<void> {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  }
}
