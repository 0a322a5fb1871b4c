/** One page of every kind the site has, so that what is looked at closely is looked at everywhere. */
import { builtPages, type BuiltPage } from './dist.ts';
import { LESSON } from './listening.ts';

/** A page with a name that can be a file's. */
export interface KindOfPage {
  readonly name: string;
  readonly path: string;
}

/** What most lessons are used in tests by; a path with all kinds of pages. */
const AUDIENCE = LESSON.split('/').slice(0, 3).join('/');

/** Sorted by name. Plain text pages are all different, so each is a kind of its own. */
export function kindsOfPages(): readonly KindOfPage[] {
  const kinds = new Map<string, BuiltPage[]>();
  for (const page of builtPages()) {
    const kind = /<body[^>]* data-page="([^"]+)"/.exec(page.html)?.[1] ?? 'bare';
    const name = kind === 'text' ? page.path.replaceAll('/', '') : kind;
    kinds.set(name, [...(kinds.get(name) ?? []), page]);
  }
  return [...kinds]
    .map(([name, pages]) => ({ name, path: preferred(pages) }))
    .sort((one, two) => one.name.localeCompare(two.name));
}

/** Of many pages of a kind the one about the lesson that tests know, else one of its path, else the first. */
function preferred(pages: readonly BuiltPage[]): string {
  const paths = pages.map(({ path }) => path);
  const lesson = LESSON.split('/')[3] ?? '';
  const about = paths.find((path) => path === LESSON) ?? paths.find((path) => path.includes(`/${lesson}/`));
  return about ?? paths.find((path) => path.startsWith(`${AUDIENCE}/`)) ?? paths[0] ?? '/';
}
