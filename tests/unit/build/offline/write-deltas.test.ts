import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeDeltas } from '../../../../src/build/offline/write-deltas.ts';
import { applyDelta, deltaName } from '../../../../src/core/offline/delta.ts';

const base = `<footer>${'Học vụ số. '.repeat(20)}</footer>`;
const lesson = `<h1>Gọi cho con</h1>${base}`;
let outDir: string;

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'deltas-'));
  const site = { 'khong-mang': base, 'nhom/nong-dan': '<h1>Nông dân</h1>', 'nhom/nong-dan/goi-cho-con': lesson };
  for (const [folder, html] of Object.entries(site)) {
    const file = join(outDir, folder, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
});
afterEach(() => rm(outDir, { recursive: true }));

it('writes beside a lesson what it has beyond the page for no network, and beside no other page', async () => {
  await writeDeltas({ outDir });
  const delta = await readFile(join(outDir, 'nhom/nong-dan/goi-cho-con', deltaName(base)), 'utf8');
  expect(delta).not.toContain('Học vụ số');
  expect(applyDelta(base, delta)).toBe(lesson);
  expect(await readdir(join(outDir, 'nhom/nong-dan'))).toEqual(['goi-cho-con', 'index.html']);
});
