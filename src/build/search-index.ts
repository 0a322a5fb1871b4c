import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { cutChunks } from './search-chunks.ts';

/** What a page that searches fetches; Pagefind's own interfaces (about 450 kB) are not ours. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(fragment|index|filter)\/.+)$/;

/** What is about a page, not in it: "Phần 2 trên 5", "Xem đáp án", minutes. (Forms and pictures Pagefind leaves out itself.) */
const NOT_FOUND = ['.section__place', 'summary', '[data-silent]'];

/** Names of keys ("phím H"): Pagefind would give their page to whoever types a word that begins so and is nowhere. */
const KEY_NAME = /(?<![\p{L}\d])[B-DF-HJ-NP-TV-XZ](?![\p{L}\d])/gu;

/** Elements after which Pagefind would glue the next word to the last one. */
const GLUED = /<\/(?:dt|dd|td|th|figcaption)>/g;

/**
 * Makes the search index of a built site, in `<outDir>/pagefind/`, out of the pages that carry `data-pagefind-body`: the
 * canonical page of each lesson, help, glossary. A page's audiences are its `<meta data-pagefind-filter="doi-tuong[content]">`.
 * @returns how many pages can be found.
 * @throws when no page can be found, or Pagefind refuses one.
 */
export async function indexForSearch({ outDir }: { outDir: string }): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: NOT_FOUND });
    if (!index) throw new Error(problem(errors));
    const pages = await addPages(index, outDir);
    if (pages === 0)
      throw new Error(problem([`no page under ${outDir} says what to find; write data-pagefind-body there.`]));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(problem(made.errors));
    await writeNeeded(join(outDir, 'pagefind'), cutChunks(made.files));
    return pages;
  } finally {
    await close();
  }
}

/** Adds the pages to find, one after the other and in a fixed order: two builds give the same index, in little memory. */
async function addPages(index: PagefindIndex, outDir: string): Promise<number> {
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  let pages = 0;
  for (const file of files) {
    const content = await readFile(join(outDir, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    // The browser puts the site's base before it. Slashes also where the build runs on Windows.
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content: readable(content) });
    if (added.errors.length > 0) throw new Error(problem([`${url}:`, ...added.errors]));
    pages += 1;
  }
  return pages;
}

/** The page as Pagefind should read it. */
function readable(html: string): string {
  return html
    .replace(GLUED, '$& ')
    .replace(/>[^<]+(?=<)/g, (text) => text.replace(KEY_NAME, '<span data-pagefind-ignore>$&</span>'));
}

async function writeNeeded(dir: string, files: readonly { path: string; content: Uint8Array }[]): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
}

function problem(errors: readonly string[]): string {
  return `The search index could not be made: ${errors.join(' ')}`;
}
