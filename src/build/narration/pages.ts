import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { makeReadings } from '../../core/spoken/readings.ts';
import type { Readings } from '../../core/spoken/token.ts';

/** All pages of a built site, by path inside it, in a fixed order. */
export function htmlFiles(outDir: string): string[] {
  return globSync('**/*.html', { cwd: outDir })
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * The course's reading list, content/readings.yaml under `root`.
 * @throws Error naming the file when it is not a list of words with readings.
 */
export function loadReadings(root: string): Readings {
  const file = join(root, 'content', 'readings.yaml');
  try {
    return makeReadings(parse(readFileSync(file, 'utf8')) as Record<string, string>);
  } catch (error) {
    throw new Error(`content/readings.yaml: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
