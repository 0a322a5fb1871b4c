import { globSync, readFileSync, statSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, distFolder, isLessonPage } from '../support/dist.ts';
import { serverNames, startServer, type RunningServer } from '../support/web-servers.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const SAFE = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

const files = globSync('**/*.*', { cwd: distFolder }).sort();
const firstOf = (pattern: RegExp) => `/${files.find((file) => pattern.test(file)) ?? `nothing like ${pattern.source}`}`;
const lesson = builtPages().find(isLessonPage)?.path ?? '';
const soundOf = (ending: string) => firstOf(new RegExp(`^am-thanh/.*\\.${ending}$`));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe.each(serverNames.flatMap((name) => ['', '/khoa-hoc'].map((base) => ({ name, base }))))(
  '$name with our settings, at "$base/"',
  ({ name, base }) => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await startServer(name, { dist: distFolder, base });
    });
    afterAll(() => server.stop());

    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<Answer>((resolve, reject) => {
        get({ host: '127.0.0.1', port: server.port, path: `${base}${path}`, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
          });
        }).on('error', reject);
      });

    it('gives pages that are asked for again each time, and answered by a short 304', async () => {
      const page = await ask(lesson);
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['cache-control']).toBe('no-cache');
      const again = await ask(lesson, { 'if-none-match': page.headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    it('leads to the page when the slash is missing, without naming another host or port', async () => {
      const { status, headers } = await ask(lesson.slice(0, -1));
      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/\/$/);
      expect(new URL(headers.location ?? '', `http://127.0.0.1:${server.port}${base}${lesson}`).href).toBe(
        `http://127.0.0.1:${server.port}${base}${lesson}`,
      );
    });

    it('lets hashed files be kept for ever, and no others', async () => {
      const hashed = [/^tep\/.*\.js$/, /^tep\/.*\.css$/, /^pagefind\/fragment\//, /^pagefind\/index\//, /\.pf_meta$/];
      for (const path of [...hashed.map(firstOf), soundOf('webm'), soundOf('mp3')])
        expect((await ask(path)).headers['cache-control'], path).toBe(FOREVER);
      for (const path of [
        '/',
        '/manifest.webmanifest',
        '/pagefind/pagefind.js',
        '/pagefind/pagefind-entry.json',
        '/sw.js',
      ])
        expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
      expect((await ask('/icon.svg')).headers['cache-control']).toBe('public, max-age=86400');
    });

    it('compresses text, and tells caches so', async () => {
      for (const path of [lesson, firstOf(/^tep\/.*\.js$/), firstOf(/^tep\/.*\.css$/), '/icon.svg', soundOf('vtt')]) {
        const { headers, body } = await ask(path, { 'accept-encoding': 'gzip' });
        if (body.length < 512 && headers['content-encoding'] === undefined) continue;
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
        const whole = path === lesson ? `${path}index.html` : path;
        expect(gunzipSync(body).equals(readFileSync(join(distFolder, whole))), path).toBe(true);
      }
    });

    it('gives parts of the sound, as seeking needs', async () => {
      for (const path of [soundOf('webm'), soundOf('mp3')]) {
        const size = statSync(join(distFolder, path)).size;
        const { status, headers, body } = await ask(path, { range: 'bytes=100-199', 'accept-encoding': 'gzip' });
        expect([status, headers['content-range']], path).toEqual([206, `bytes 100-199/${size}`]);
        expect(body.equals(readFileSync(join(distFolder, path)).subarray(100, 200)), path).toBe(true);
        expect((await ask(path, { range: `bytes=${size}-` })).status, path).toBe(416);
      }
    });

    it.each([
      ['/manifest.webmanifest', /^application\/manifest\+json/],
      [soundOf('webm'), /^audio\/webm/],
      [soundOf('mp3'), /^audio\/mpeg/],
      [soundOf('vtt'), /^text\/vtt/],
      [soundOf('json'), /^application\/json/],
      [firstOf(/^tep\/.*\.js$/), /^(?:text|application)\/javascript/],
      [firstOf(/^tep\/.*\.css$/), /^text\/css/],
      ['/pagefind/wasm.unknown.pagefind', /^application\/octet-stream|^$/],
      ['/icon.svg', /^image\/svg\+xml/],
    ])('says the type of %s', async (path, type) => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers['content-type'] ?? '').toMatch(type);
    });

    it('answers what is not there with the page that helps, and shows no folder', async () => {
      const help = readFileSync(join(distFolder, '404.html'));
      for (const path of ['/khong-co/', '/nhom/khong-co', '/tep/khong-co.js', '/tep/']) {
        const { status, body } = await ask(path);
        expect(status, path).toBe(404);
        expect(body.equals(help), path).toBe(true);
      }
    });

    it('sends the headers of safety with everything', async () => {
      for (const path of [lesson, firstOf(/^tep\/.*\.js$/), soundOf('webm'), '/khong-co/'])
        expect((await ask(path)).headers, path).toMatchObject(SAFE);
    });
  },
);

describe('the settings for hosts with a _headers file', () => {
  const rules = readFileSync('hosting/_headers', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<{ path: string; headers: Record<string, string> }[]>((found, line) => {
      const [name = '', ...value] = line.trim().split(': ');
      if (!line.startsWith(' ')) return [...found, { path: line, headers: {} }];
      Object.assign(found.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value.join(': ') });
      return found;
    }, []);

  it('say the same as those for servers', () => {
    expect(rules.find(({ path }) => path === '/*')?.headers).toEqual(SAFE);
    const forever = rules.filter(({ headers }) => headers['cache-control'] === FOREVER).map(({ path }) => path);
    expect(forever).toEqual([
      '/tep/*',
      '/am-thanh/*',
      '/pagefind/fragment/*',
      '/pagefind/index/*',
      '/pagefind/filter/*',
    ]);
    for (const folder of forever)
      expect(
        files.some((file) => `/${file}`.startsWith(folder.slice(0, -1))),
        folder,
      ).toBe(true);
  });
});
