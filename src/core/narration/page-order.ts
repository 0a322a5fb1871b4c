import { walkElements } from './tree.ts';
import type { TreeElement } from './tree.ts';

/**
 * Pages in the order in which learners reach them from the home page: first what is one tap away, then the first lesson of
 * every path, then the second of every path. Pages nobody links to come last, by name.
 * @param pages the pages by their path in the site ("nhom/nong-dan/index.html"); `base` is where the site is served.
 */
export function pageOrder(pages: ReadonlyMap<string, TreeElement>, base: string): string[] {
  const ordered = new Set<string>();
  let level = pages.has('index.html') ? ['index.html'] : [];
  while (level.length > 0) {
    level.forEach((file) => ordered.add(file));
    const links = level.map((file) => linkedFiles(pages, file, base));
    level = [...new Set(interleave(links))].filter((file) => pages.has(file) && !ordered.has(file));
  }
  return [...ordered, ...[...pages.keys()].filter((file) => !ordered.has(file)).sort()];
}

function linkedFiles(pages: ReadonlyMap<string, TreeElement>, file: string, base: string): string[] {
  const files: string[] = [];
  const page = pages.get(file);
  const here = new URL(file, `http://site${base.endsWith('/') ? base : `${base}/`}`);
  if (page === undefined) return files;
  walkElements(page, ({ tag, attributes }) => {
    const href = tag === 'a' ? attributes.get('href') : undefined;
    if (href === undefined || !URL.canParse(href, here)) return;
    const target = new URL(href, here);
    if (target.host !== here.host || !target.pathname.startsWith(base)) return;
    const path = decodeURI(target.pathname.slice(base.length)).replace(/^\//u, '');
    files.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return files;
}

function interleave(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
