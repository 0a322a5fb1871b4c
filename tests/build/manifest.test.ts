import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, distFolder, fileOf } from '../support/dist.ts';

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose: string }[];
  screenshots: { src: string; sizes: string; type: string; form_factor: string; label: string }[];
  shortcuts: { name: string; url: string }[];
}

/** A PNG says its width and height from byte 16 on. */
const sizeOf = (png: Buffer) => `${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`;

function bytesOf(path: string): Buffer {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`${path} is not in the built site.`);
  return readFileSync(file);
}

const read = (file: string): string => readFileSync(file, 'utf8');

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
      expect(sizeOf(bytesOf(src))).toBe(sizes);
      expect(purpose).toContain('maskable');
    }
  });

  it('shows who installs how it looks on a phone and on a desk, in few bytes', () => {
    expect(manifest.screenshots.map((one) => one.form_factor)).toEqual(['narrow', 'wide']);
    for (const { src, sizes, type, label } of manifest.screenshots) {
      const png = bytesOf(src);
      expect([sizeOf(png), type]).toEqual([sizes, 'image/png']);
      expect(png.length, src).toBeLessThan(60_000);
      expect(label).toMatch(/\S/);
    }
  });

  it('is the only one to name those pictures: no learner fetches them', () => {
    const names = manifest.screenshots.map(({ src }) => src);
    const lists = globSync('ngoai-mang/*.json', { cwd: distFolder }).map((name) => join(distFolder, name));
    const others = [...builtPages().map(({ html }) => html), ...[...lists, join(distFolder, 'sw.js')].map(read)];
    expect(lists.length).toBeGreaterThan(1);
    expect(others.filter((text) => names.some((name) => text.includes(name.slice(1))))).toEqual([]);
  });

  it('opens pages that exist, inside its scope', () => {
    expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Học tiếp', 'Ôn lại']);
    for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)]) {
      expect(url.startsWith(manifest.scope)).toBe(true);
      expect(fileOf(url), url).toBeDefined();
    }
  });
});
