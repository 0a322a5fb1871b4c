import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/build/serve.ts';

let dir: string;
let address: string;
let port: number;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(dir, 'index.html'), '<p>Trang đầu</p>');
  await writeFile(join(dir, '404.html'), '<p>Không thấy</p>');
  await writeFile(join(dir, 'tieng.webm'), '0123456789');
  port = await serveFolder({ dir, host: '127.0.0.1', port: 47_310 });
  address = `http://127.0.0.1:${port}`;
});

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the server of npm start', () => {
  it('serves the first page', async () => {
    expect(await (await fetch(address)).text()).toContain('Trang đầu');
  });

  it('answers a byte range, so that sound can be sought in', async () => {
    const response = await fetch(`${address}/tieng.webm`, { headers: { range: 'bytes=2-4' } });
    expect([response.status, await response.text()]).toEqual([206, '234']);
  });

  it('answers an unknown address with the page of the site and status 404', async () => {
    const response = await fetch(`${address}/khong-co/`);
    expect([response.status, await response.text()]).toEqual([404, '<p>Không thấy</p>']);
  });

  it('finds sound that is made while it serves', async () => {
    await writeFile(join(dir, 'moi.webm'), 'x');
    expect((await fetch(`${address}/moi.webm`)).status).toBe(200);
  });

  it('gives no file from outside its folder', async () => {
    // fetch tidies ".." away, a raw request does not.
    const status = await new Promise((resolve) => {
      request({ port, path: '/../../etc/hostname' }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(404);
  });

  it('takes the next port when its own is in use', async () => {
    const other = await serveFolder({ dir, host: '127.0.0.1', port });
    expect(other).toBeGreaterThan(port);
  });
});
