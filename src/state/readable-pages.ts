/** Pages that this device can show without network. */
import { decodeKept } from '../core/offline/kept.ts';
import { openFileStore } from '../ports/file-store.ts';
import { visitedPages } from '../ports/visited-pages.ts';

/** A page below the base, and its name. */
export interface ReadablePage {
  readonly path: string;
  readonly title: string;
}

/** Pages of kept paths and lessons, and pages that were visited, the last one first; each once. */
export async function readablePages(base: string): Promise<{ kept: ReadablePage[]; visited: ReadablePage[] }> {
  const address = new URL(base, location.href).href;
  try {
    const { packs } = decodeKept(await openFileStore(address).readList());
    const kept = [...new Map(packs.flatMap(({ pages }) => pages.map((page) => [page.path, page] as const))).values()];
    const known = new Set(kept.map(({ path }) => path));
    const visited = (await visitedPages(address)).filter(({ path }) => !known.has(path));
    return { kept, visited };
  } catch {
    // The browser keeps nothing, or does not let us look.
    return { kept: [], visited: [] };
  }
}
