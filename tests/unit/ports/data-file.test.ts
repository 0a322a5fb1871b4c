import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchData } from '../../../src/ports/data-file.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a data file of the site', () => {
  it('is fetched and read', async () => {
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json([path])));
    expect(await fetchData('/on-lai/bai.json')).toEqual(['/on-lai/bai.json']);
  });

  it('is a fault when it is not there, when it is another page, and when there is no network', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { status: 404 })));
    await expect(fetchData('/on-lai/bai.json')).rejects.toThrow('/on-lai/bai.json: 404');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html>')));
    await expect(fetchData('/on-lai/bai.json')).rejects.toThrow();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchData('/on-lai/bai.json')).rejects.toThrow();
  });
});
