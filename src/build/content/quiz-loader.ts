import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { BaseItem } from '../../quiz/contract.ts';
import { readItems } from '../../quiz/read-items.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Loads `content/lessons/<lesson-id>/quiz.yaml` as `{ items }` under the lesson's id. Astro's own loaders refuse a
 * YAML file that is a plain list, and a plain list is what authors should write.
 */
export function quizLoader() {
  return {
    name: 'quiz',
    schema: z.object({ items: z.array(z.custom<BaseItem>()) }),
    load: async (context: LoaderContext) => {
      await loadAll(context);
      context.watcher?.on('all', (_event, file) => {
        if (file.endsWith('quiz.yaml')) void loadAll(context);
      });
    },
  } satisfies Loader;
}

async function loadAll(context: LoaderContext): Promise<void> {
  const { config, store } = context;
  const lessons = new URL('content/lessons/', config.root);
  const folders = (await readdir(lessons, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('_'),
  );
  store.clear();
  for (const { name: id } of folders.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = new URL(`${id}/quiz.yaml`, lessons);
    if (!existsSync(file)) continue;
    const filePath = `content/lessons/${id}/quiz.yaml`;
    const data = await context.parseData({
      id,
      data: { items: await itemsIn(file, filePath) },
      filePath: fileURLToPath(file),
    });
    store.set({ id, data, filePath, digest: context.generateDigest(data) });
  }
}

/** @throws with the first author's sentence; the content check, which runs before, lists them all. */
async function itemsIn(file: URL, shownAs: string): Promise<readonly BaseItem[]> {
  const source = readYaml(await readFile(file, 'utf8'));
  const { items, faults } = await readItems(source.data);
  const fault = source.faults[0]?.text ?? faults[0]?.text;
  if (fault !== undefined) throw new Error(`${shownAs}: ${fault}`);
  return items;
}
