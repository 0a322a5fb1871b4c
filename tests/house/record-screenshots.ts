/** `npm run record:screenshots`: the pictures that the web manifest shows to who installs, taken of the built site. Few colours: they stay small. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { chromiumOptions } from '../support/browser.ts';
import { openSite } from '../support/site-server.ts';

const views = [
  { name: 'hep', path: '/nhom/nong-dan/cuoc-goi-lua/', width: 360, height: 640, deviceScaleFactor: 2 },
  { name: 'rong', path: '/', width: 1280, height: 800, deviceScaleFactor: 1 },
];

const site = await openSite();
const browser = await chromium.launch(chromiumOptions());
try {
  for (const { name, path, width, height, deviceScaleFactor } of views) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor, serviceWorkers: 'block' });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const png = await sharp(await page.screenshot())
      .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9 })
      .toBuffer();
    const file = fileURLToPath(new URL(`../../public/man-hinh-${name}.png`, import.meta.url));
    await writeFile(file, png);
    console.log(`${file}: ${png.length} bytes`);
  }
} finally {
  await browser.close();
  await site.stop();
}
