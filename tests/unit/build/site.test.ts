import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPages, publishPages, siteFolders, type SiteFolders } from '../../../src/build/site.ts';

let folders: SiteFolders;

beforeEach(async () => {
  folders = siteFolders(await mkdtemp(join(tmpdir(), 'site-')));
  await mkdir(folders.site);
  await writeFile(join(folders.site, 'index.html'), 'last good page');
});

afterEach(() => rm(folders.root, { recursive: true, force: true }));

describe('a build that fails', () => {
  it('leaves the last good site as it was, and says so', async () => {
    await writeFile(join(folders.root, 'astro.config.mjs'), 'throw new Error("planted fault");');
    await expect(buildPages(folders)).rejects.toThrow('The last good site is still in dist/.');
    expect(await readFile(join(folders.site, 'index.html'), 'utf8')).toBe('last good page');
  });
});

describe('a build that stands', () => {
  it('takes the place of the last site as a whole', async () => {
    await mkdir(folders.next);
    await writeFile(join(folders.next, 'other.html'), 'new page');
    await publishPages(folders);
    expect(existsSync(join(folders.site, 'index.html'))).toBe(false);
    expect(await readFile(join(folders.site, 'other.html'), 'utf8')).toBe('new page');
    expect(existsSync(folders.next)).toBe(false);
  });
});
