import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePackLists } from '../../../../src/build/offline/pack-lists.ts';
import { decodePackList } from '../../../../src/core/offline/packs.ts';

let outDir: string;

/** A built site of two paths that share a lesson, under a base path. */
const site = {
  'index.html': '<h1>Học vụ số</h1>',
  'buoi-hoc/index.html': '<h1>Buổi học</h1>',
  'buoi-hoc/toi-nay/index.html': '<h1>Tối nay</h1>',
  'loa/index.html': '<h1>Loa thôn</h1><p data-track="/so/am-thanh/trang.loa.3"></p>',
  'loa/goi-cho-con/index.html': '<h1>Loa thôn</h1><p data-track="/so/am-thanh/loa.goi-cho-con.4"></p>',
  'am-thanh/trang.loa.3.webm': 'c',
  'am-thanh/loa.goi-cho-con.4.webm': 'd',
  'nhom/can-bo/index.html': '<h1>Cán bộ</h1>',
  'nhom/can-bo/goi-cho-con/index.html': '<h1>Gọi cho con</h1><p data-track="/so/am-thanh/goi.can-bo.1"></p>',
  'nhom/nong-dan/index.html': '<h1>Nông dân</h1>',
  'nhom/nong-dan/goi-cho-con/index.html': '<h1>Gọi cho con</h1><p data-track="/so/am-thanh/goi.nong-dan.2"></p>',
  'on-lai/goi-cho-con.json': '{}',
  'on-lai/vao-mang.json': '{}',
  'nhom/nong-dan/vao-mang/index.html': '<body data-page="lesson" data-items="ab12"><h1>Vào mạng</h1>',
  'tep/bai/ab12.json': '{}',
  'chieu/goi-cho-con/index.html': '<div data-room-page data-sound="/so/nhom/can-bo/goi-cho-con/"></div>',
  'dan/goi-cho-con/index.html': '<h1>Dẫn bài</h1>',
  'in/bai/goi-cho-con/index.html': '<h1>In bài</h1>',
  'am-thanh/goi.can-bo.1.webm': 'a',
  'am-thanh/goi.nong-dan.2.webm': 'b',
};

beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'packs-'));
  for (const [name, text] of Object.entries(site)) {
    await mkdir(dirname(join(outDir, name)), { recursive: true });
    await writeFile(join(outDir, name), text);
  }
  await writePackLists({ outDir, base: '/so/' });
});
afterEach(() => rm(outDir, { recursive: true }));

async function pathsIn(list: string, part: string): Promise<string[]> {
  const text = await readFile(join(outDir, 'ngoai-mang', `${list}.json`), 'utf8');
  const found = decodePackList(JSON.parse(text))?.parts.find(({ id }) => id === part);
  return (found?.files ?? []).map(([path]) => path).sort();
}

it('keeps the evenings with what all need', async () => {
  expect(await pathsIn('chung', '')).toEqual(expect.arrayContaining(['buoi-hoc/', 'buoi-hoc/toi-nay/']));
});

it('keeps nothing of the village loudspeaker', async () => {
  const kept = [await pathsIn('chung', ''), await pathsIn('can-bo', 'goi-cho-con')].flat();
  expect(kept.filter((path) => path.includes('loa'))).toEqual([]);
});

it('keeps with a lesson its wall, its leader, its papers and the sound that the wall plays, though of another path', async () => {
  expect(await pathsIn('nong-dan', 'goi-cho-con')).toEqual([
    'am-thanh/goi.can-bo.1.webm',
    'am-thanh/goi.nong-dan.2.webm',
    'chieu/goi-cho-con/',
    'dan/goi-cho-con/',
    'in/bai/goi-cho-con/',
    'nhom/can-bo/goi-cho-con/',
    'nhom/nong-dan/goi-cho-con/',
    'on-lai/goi-cho-con.json',
  ]);
});

it('lets a lesson be without a wall, and keeps the data of its items with it and nowhere else', async () => {
  const files = ['nhom/nong-dan/vao-mang/', 'on-lai/vao-mang.json', 'tep/bai/ab12.json'];
  expect(await pathsIn('nong-dan', 'vao-mang')).toEqual(files);
  expect(await pathsIn('chung', '')).not.toContain('tep/bai/ab12.json');
});
