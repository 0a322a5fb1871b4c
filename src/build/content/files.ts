import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file under `content/`: path from the project's root, with forward slashes, to text; what is not text maps to ''. */
export type ContentFiles = ReadonlyMap<string, string>;

const TEXT = new Set(['.json', '.md', '.mdx', '.svg', '.vtt', '.yaml']);

/** Reads `content/` under `root`; the only place where the content checks touch the disk. Lesson folders like `_template` are left out. */
export function readContentFiles(root: string): ContentFiles {
  const base = path.join(root, 'content');
  return new Map(
    readdirSync(base, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file): [string, string] => [path.relative(root, file).split(path.sep).join('/'), file])
      .filter(([name]) => !name.startsWith('content/lessons/_'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, file]) => [name, TEXT.has(path.extname(file)) ? readFileSync(file, 'utf8') : '']),
  );
}
