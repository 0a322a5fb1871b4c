import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A file as a guard sees it; guards never touch the disk, so that a test can plant a fault. */
export interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Made by tools or by git, never by us. */
const notOurs = new Set([
  '.git',
  'node_modules',
  'dist',
  'dist.next',
  'dist.old',
  '.astro',
  '.cache',
  'test-results',
  '.DS_Store',
]);

/** The names at the top of the project that are ours. */
export function topLevelNames(): string[] {
  return readdirSync(root).filter((name) => !notOurs.has(name));
}

/** Paths of all our files, from the top of the project. */
export function ourPaths(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(entry.name)) return [];
    return entry.isDirectory() ? ourPaths(path) : [path];
  });
}

const textual = /\.(?:ts|tsx|mjs|js|astro|css|json|ya?ml|mdx?|txt|svg|webmanifest)$|^[^.]+$|^\.[^/]+$/;

/** Our text files with their text; `wanted` picks paths. */
export function ourFiles(wanted: (path: string) => boolean = () => true): SourceFile[] {
  return ourPaths()
    .filter((path) => textual.test(path) && path !== 'package-lock.json' && wanted(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** True for files that a person writes as program text. */
export function isCode(path: string): boolean {
  return /\.(?:ts|tsx|mjs|js|astro|css)$/.test(path);
}
