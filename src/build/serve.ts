/** The small web server of `npm start` and of the browser tests: static files, byte ranges, the site's own 404 page. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Where to serve from and to; the next free port is taken when `port` is in use. */
export interface ServeOptions {
  readonly dir: string;
  readonly host: string;
  readonly port: number;
}

/** Serves a built site and resolves with the port that answered. */
export async function serveFolder({ dir, host, port }: ServeOptions): Promise<number> {
  // `dev`: files are looked up on each request, so sound that is made while we serve is found at once.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    onNoMatch: (_request, response) => {
      void readFile(join(dir, '404.html')).then((page) => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      });
    },
  });
  return listen(createServer(files), host, port);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, host, port + 1));
      else reject(error);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
  const port = await serveFolder({ dir: values.dir ?? 'dist', host: '127.0.0.1', port: Number(values.port ?? 4321) });
  console.log(`http://127.0.0.1:${port}/`);
}
