import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDER, takeData } from './lesson-data.ts';
import { fillListenLabels } from './listen-label.ts';
import { moveItemStyles } from './late-styles.ts';
import { tidyPolicy } from './policy.ts';

/** Last touches on every page under `outDir`, after its narrated blocks are marked. */
export async function finishPages(outDir: string): Promise<void> {
  await mkdir(join(outDir, DATA_FOLDER), { recursive: true });
  for await (const file of glob('**/*.html', { cwd: outDir })) {
    const path = join(outDir, file);
    const { html, file: data } = takeData(await readFile(path, 'utf8'));
    if (data) await writeFile(join(outDir, DATA_FOLDER, data.name), data.content);
    await writeFile(path, tidyPolicy(moveItemStyles(fillListenLabels(html))));
  }
}
