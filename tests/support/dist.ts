/** The built site as the tests read it. `OUT_DIR` names another folder than `dist`, as it does for the build. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deltaName } from '../../src/core/offline/delta.ts';

/** The folder of the built site. */
export const distFolder = resolve(process.env.OUT_DIR ?? 'dist');

/** One built page. */
export interface BuiltPage {
  /** As a browser asks for it: `/`, `/nhom/nong-dan/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * All built pages, sorted by path.
 * @throws when nothing was built.
 */
export function builtPages(): BuiltPage[] {
  if (!existsSync(join(distFolder, 'index.html'))) {
    throw new Error(`There is no built site in ${distFolder}. Run "npm run build" first.`);
  }
  return globSync('**/*.html', { cwd: distFolder })
    .map((file) => ({ path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(distFolder, file), 'utf8') }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

/** True for the page of a lesson in one audience's path. */
export function isLessonPage({ html }: BuiltPage): boolean {
  return html.includes('data-page="lesson"');
}

/** What the worker fetches of a lesson after the first one of a visit: its difference from the page for no network. */
export function deltaOf(path: string): string {
  const base = readFileSync(join(distFolder, 'khong-mang/index.html'), 'utf8');
  return readFileSync(join(distFolder, path, deltaName(base)), 'utf8');
}

/** The file that answers a path of the site; undefined when there is none. */
export function fileOf(path: string): string | undefined {
  const clean = decodeURIComponent(path.replace(/[?#].*$/, ''));
  const file = join(distFolder, clean.endsWith('/') ? `${clean}index.html` : clean);
  return file.startsWith(distFolder) && existsSync(file) ? file : undefined;
}
