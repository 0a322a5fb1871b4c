/**
 * Draws the pictures that messengers show beside a shared link: the lesson's title, large enough to be read in a list of
 * chats. No browser: the image library that Astro brings sets the type, in a font made for Vietnamese.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
import { defaultCacheDir } from './narration/cache.ts';
import { htmlFiles } from './narration/pages.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 84;
/** The title takes this much room at most; its letters begin large and shrink until they fit. */
const ROOM = { width: WIDTH - 2 * EDGE, height: 390 };
const LARGEST = 104;
const SMALLEST = 48;

/** As src/styles/tokens.css has them in the light theme. */
const PAPER = '#fbf8f1';
const INK = '#1f1c17';
const ACCENT = '#0a5142';

const SITE = 'Học vụ số';
const FONT = fileURLToPath(import.meta.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'));
const ICON = fileURLToPath(new URL('../../public/icon.svg', import.meta.url));

const WANTED =
  /<meta property="og:title" content="([^"]*)">[\s\S]*?<meta property="og:image" content="[^"]*(\/tep\/[^"]+\.png)">/;

/** Where to find pages, and where drawn pictures are kept between builds. */
export interface ShareOptions {
  readonly outDir: string;
  readonly cacheDir?: string;
}

/**
 * Draws every picture that a page under `outDir` names in `og:image`; a picture drawn before comes from the cache.
 * @returns how many pictures there are.
 */
export async function drawSharePictures({ outDir, cacheDir = defaultCacheDir() }: ShareOptions): Promise<number> {
  const wanted = new Map<string, string>();
  for (const file of htmlFiles(outDir)) {
    const [, title, path] = WANTED.exec(await readFile(join(outDir, file), 'utf8')) ?? [];
    if (title !== undefined && path !== undefined) wanted.set(path, plain(title));
  }
  for (const [path, title] of wanted) {
    const key = createHash('sha256').update(`${path} ${title} ${sharp.versions.sharp}`).digest('hex');
    const kept = join(cacheDir, 'pictures', `${key}.png`);
    if (!existsSync(kept)) await writeWhole(kept, await sharePicture(title));
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await copyFile(kept, join(outDir, path));
  }
  return wanted.size;
}

/** One picture as PNG; few colours, so that it stays small. */
export async function sharePicture(title: string): Promise<Buffer> {
  const paper = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/><rect width="24" height="100%" fill="${ACCENT}"/></svg>`;
  const icon = await sharp(ICON, { density: 300 }).resize(72, 72).png().toBuffer();
  const layers: OverlayOptions[] = [
    { input: await titleThatFits(title), left: EDGE, top: 80 },
    { input: icon, left: EDGE, top: 510 },
    { input: (await setType(SITE, 48, ACCENT)).data, left: EDGE + 96, top: 520 },
  ];
  return sharp(Buffer.from(paper))
    .composite(layers)
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer();
}

async function titleThatFits(title: string): Promise<Buffer> {
  for (let size = LARGEST; size >= SMALLEST; size -= 8) {
    const { data, info } = await setType(title, size, INK);
    if (info.height <= ROOM.height && info.width <= ROOM.width) return data;
  }
  throw new Error(`The title "${title}" is too long for its picture. Write a shorter one.`);
}

function setType(text: string, size: number, colour: string) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const set = { font: `Be Vietnam Pro Bold ${size}`, fontfile: FONT, width: ROOM.width, rgba: true, dpi: 72 } as const;
  return sharp({ text: { ...set, text: `<span foreground="${colour}">${escaped}</span>` } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

/** The text of an attribute as Astro writes it. */
function plain(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

/** Under another name first, so that a build that is stopped leaves no half picture. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, bytes);
  await rename(`${file}.${process.pid}`, file);
}
