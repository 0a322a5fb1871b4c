/**
 * The first use of a glossary's word in a lesson leads to its meaning. Done on the built page, so that stories, facts and
 * strings of components are found as well; plain links, which need no script.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { makeTermFinder, type Term } from '../../core/glossary/find-terms.ts';
import { htmlFiles } from '../narration/pages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.Element;

/** Elements whose words stay plain: links and buttons already, headings, answers to be thought about, pictures, labels. */
const PLAIN = new Set([
  'a',
  'button',
  'summary',
  'h1',
  'h2',
  'h3',
  'quiz-item',
  'practice-phone',
  'svg',
  'noscript',
  'script',
]);

/** Links the terms in every lesson page under `outDir`; `base` is the site's own, with a slash at its end. */
export async function linkTermsInPages(outDir: string, base: string, terms: readonly Term[]): Promise<void> {
  const link = makeTermLinker(terms, `${base.replace(/\/$/, '')}/tu-dien/`);
  for (const file of htmlFiles(outDir)) {
    const path = join(outDir, file);
    const html = await readFile(path, 'utf8');
    if (html.includes('data-page="lesson"')) await writeFile(path, link(html));
  }
}

/** Gives the page with each term's first use as a link to its entry on the page `glossary`. */
export function makeTermLinker(terms: readonly Term[], glossary: string): (html: string) => string {
  const find = makeTermFinder(terms);
  return (html) => {
    const left = new Set(terms.map(({ id }) => id));
    let linked = '';
    let at = 0;
    for (const { start, end } of plainTexts(parse(html, { sourceCodeLocationInfo: true }), false)) {
      for (const found of find(html.slice(start, end), left)) {
        left.delete(found.id);
        linked += `${html.slice(at, start + found.start)}<a href="${glossary}#${found.id}">`;
        linked += `${html.slice(start + found.start, start + found.end)}</a>`;
        at = start + found.end;
      }
    }
    return linked + html.slice(at);
  };
}

/** The texts of the page's narration that may hold links, as they stand in the source, in order. */
function plainTexts(parent: Parent, isNarrated: boolean): { start: number; end: number }[] {
  return parent.childNodes.flatMap((node: Node) => {
    if ('tagName' in node) {
      const has = (name: string) => node.attrs.some((attribute) => attribute.name === name);
      const isForeign = node.attrs.some(({ name, value }) => name === 'lang' && value !== 'vi');
      const isLeftOut = PLAIN.has(node.tagName) || has('data-silent') || isForeign;
      return isLeftOut ? [] : plainTexts(node, isNarrated || has('data-narration'));
    }
    const place = 'value' in node ? node.sourceCodeLocation : undefined;
    return isNarrated && place ? [{ start: place.startOffset, end: place.endOffset }] : [];
  });
}
