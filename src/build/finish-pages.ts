import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hurryScripts, importsIn } from './early-scripts.ts';
import { DATA_FOLDER, takeData } from './lesson-data.ts';
import { fillListenLabels } from './listen-label.ts';
import { moveItemStyles } from './late-styles.ts';
import { tidyPolicy } from './policy.ts';

/** Last touches on every page of the site in `outDir`, after its narrated blocks are marked; its addresses begin with `base`. */
export async function finishPages({ outDir, base }: { readonly outDir: string; readonly base: string }): Promise<void> {
  const known = new Map<string, readonly string[]>();
  const importsOf = (address: string): readonly string[] => {
    const found =
      known.get(address) ?? importsIn(readFileSync(join(outDir, address.slice(base.length)), 'utf8'), address);
    known.set(address, found);
    return found;
  };
  await mkdir(join(outDir, DATA_FOLDER), { recursive: true });
  for await (const file of glob('**/*.html', { cwd: outDir })) {
    const path = join(outDir, file);
    const { html, file: data } = takeData(await readFile(path, 'utf8'));
    if (data) await writeFile(join(outDir, DATA_FOLDER, data.name), data.content);
    await writeFile(path, hurryScripts(tidyPolicy(moveItemStyles(fillListenLabels(html))), importsOf));
  }
}
