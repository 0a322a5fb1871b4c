import { readFileSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { carryStyles } from './carried-styles.ts';
import { hurryScripts, importsIn } from './early-scripts.ts';
import { DATA_FOLDER, takeData } from './lesson-data.ts';
import { fillListenLabels } from './listen-label.ts';
import { moveItemStyles } from './late-styles.ts';
import { tidyPolicy } from './policy.ts';

/** Last touches on every page of the site in `outDir`, after its narrated blocks are marked; its addresses begin with `base`. */
export async function finishPages({ outDir, base }: { readonly outDir: string; readonly base: string }): Promise<void> {
  const textOf = once((address) => readFileSync(join(outDir, address.slice(base.length)), 'utf8'));
  const importsOf = once((address) => importsIn(textOf(address), address));
  await mkdir(join(outDir, DATA_FOLDER), { recursive: true });
  for await (const file of glob('**/*.html', { cwd: outDir })) {
    const path = join(outDir, file);
    const { html, file: data } = takeData(await readFile(path, 'utf8'));
    if (data) await writeFile(join(outDir, DATA_FOLDER, data.name), data.content);
    const styled = carryStyles(moveItemStyles(fillListenLabels(html)), textOf);
    await writeFile(path, hurryScripts(tidyPolicy(styled), importsOf));
  }
}

/** The same answers, each worked out once: files do not change while pages are finished. */
function once<Made>(make: (address: string) => Made): (address: string) => Made {
  const known = new Map<string, Made>();
  return (address) => {
    const found = known.get(address) ?? make(address);
    known.set(address, found);
    return found;
  };
}
