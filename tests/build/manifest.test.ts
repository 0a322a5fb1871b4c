import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, fileOf } from '../support/dist.ts';

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { name: string; url: string }[];
}

function bytesOf(path: string): Buffer {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`${path} is not in the built site.`);
  return readFileSync(file);
}

const manifest = JSON.parse(bytesOf('/manifest.webmanifest').toString()) as Manifest;

describe('the web manifest', () => {
  it('is named by every page', () => {
    const without = builtPages().filter(
      ({ html }) => !html.includes('<link rel="manifest" href="/manifest.webmanifest">'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('has icons of the size it says, made to be cut to any shape', () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes, purpose } of manifest.icons) {
      // A PNG says its width and height from byte 16 on.
      const png = bytesOf(src);
      expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
      expect(purpose).toContain('maskable');
    }
  });

  it('opens pages that exist, inside its scope', () => {
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Học tiếp', 'Ôn lại']);
    for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)]) {
      expect(url.startsWith(manifest.scope)).toBe(true);
      expect(fileOf(url), url).toBeDefined();
    }
  });
});
