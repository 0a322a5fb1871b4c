import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawSharePictures, sharePicture } from '../../../src/build/share-pictures.ts';

const LONG = 'Lỡ bị lừa mất tiền: gọi ngân hàng ngay, giữ bằng chứng, rồi báo công an nơi gần nhất';

describe('the picture of a shared lesson', { timeout: 60_000 }, () => {
  it.each(['Hỏi lại', LONG])('has the size that messengers ask for and few bytes: %s', async (title) => {
    const picture = await sharePicture(title);
    const { width, height, format } = await sharp(picture).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(picture.length).toBeLessThan(40_000);
  });

  it('fills its width with a title of usual length: letters that a small copy still shows', async () => {
    const small = await sharp(await sharePicture('Cuộc gọi lừa: dừng, tắt máy, hỏi lại'))
      .resize(300)
      .greyscale()
      .raw()
      .toBuffer();
    // In a copy a quarter as wide, at least one row in three of the title's room has dark letters.
    const dark = (row: number) => small.subarray(row * 300 + 20, (row + 1) * 300).some((grey) => grey < 90);
    expect(Array.from({ length: 100 }, (_, row) => row + 20).filter(dark).length).toBeGreaterThan(33);
  });

  it('has the marks of every letter: without them it is another picture', async () => {
    expect((await sharePicture('Lỡ bị lừa')).equals(await sharePicture('Lo bi lua'))).toBe(false);
  });

  it('refuses a title that no size can hold', async () => {
    await expect(sharePicture('dài '.repeat(150))).rejects.toThrow('too long for its picture');
  });
});

describe('drawing what pages name', { timeout: 60_000 }, () => {
  let outDir = '';
  let cacheDir = '';
  beforeEach(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'share-'));
    cacheDir = join(outDir, 'cache');
  });
  afterEach(() => rm(outDir, { recursive: true }));

  const page = (title: string, image: string) =>
    `<!doctype html><meta property="og:title" content="${title}"><meta property="og:image" content="https://hoc.test/so${image}">`;

  it('draws each once, and takes it from the cache the next time', async () => {
    for (const name of ['a', 'b']) {
      await mkdir(join(outDir, name));
      await writeFile(join(outDir, name, 'index.html'), page('Hỏi &quot;AI&quot;', '/tep/hoi.0000.png'));
    }
    expect(await drawSharePictures({ outDir, cacheDir })).toBe(1);
    const drawn = await readFile(join(outDir, 'tep/hoi.0000.png'));
    expect(drawn.equals(await sharePicture('Hỏi "AI"'))).toBe(true);

    const [kept = ''] = await readdir(join(cacheDir, 'pictures'));
    const before = await stat(join(cacheDir, 'pictures', kept));
    await rm(join(outDir, 'tep'), { recursive: true });
    await drawSharePictures({ outDir, cacheDir });
    expect((await stat(join(cacheDir, 'pictures', kept))).mtimeMs).toBe(before.mtimeMs);
    expect((await readFile(join(outDir, 'tep/hoi.0000.png'))).equals(drawn)).toBe(true);
  });

  it('draws nothing where no page names a picture', async () => {
    await writeFile(join(outDir, 'index.html'), '<!doctype html><meta property="og:title" content="A">');
    expect(await drawSharePictures({ outDir, cacheDir })).toBe(0);
    expect(await readdir(outDir)).toEqual(['index.html']);
  });
});
