import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillListenLabels } from './listen-label.ts';
import { moveItemStyles } from './late-styles.ts';
import { tidyPolicy } from './policy.ts';

/** Last touches on every page under `outDir`, after its narrated blocks are marked. */
export async function finishPages(outDir: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: outDir })) {
    const path = join(outDir, file);
    await writeFile(path, tidyPolicy(moveItemStyles(fillListenLabels(await readFile(path, 'utf8')))));
  }
}
