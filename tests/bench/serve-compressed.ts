/** Serves a built site as a good host does: brotli for text, hashed files kept for ever, the rest asked for again. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const FOREVER = /^\/(?:tep|am-thanh)\/|^\/pagefind\/(?:fragment|index|filter)\//;

/** Resolves with the port; files of `extra` (path to folder) are found first. Every file is compressed once. */
export async function serveCompressed(dir: string, extra: Record<string, string> = {}): Promise<number> {
  const known = new Map<string, Promise<{ body: Buffer; headers: Record<string, string> } | undefined>>();
  const load = async (path: string) => {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const [prefix] = Object.keys(extra).filter((one) => file.startsWith(one));
    const place = prefix === undefined ? join(dir, file) : join(extra[prefix] ?? '', file.slice(prefix.length));
    const content = await readFile(place).catch(() => undefined);
    if (content === undefined) return undefined;
    const type = TYPES[extname(file)];
    const cache = FOREVER.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    if (type === undefined) return { body: content, headers: { 'cache-control': cache } };
    const headers = { 'content-type': type, 'content-encoding': 'br', 'cache-control': cache };
    return { body: brotliCompressSync(content), headers };
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.test');
    const found = known.get(pathname) ?? load(decodeURIComponent(pathname));
    known.set(pathname, found);
    void found.then((file) => {
      if (file) response.writeHead(200, file.headers).end(file.body);
      else response.writeHead(404).end();
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
