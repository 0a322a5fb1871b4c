import { parse } from 'parse5';
import { tracksOf } from '../../core/narration/tracks.ts';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import type { Track } from '../../core/narration/tracks.ts';
import type { TreeElement, TreeNode } from '../../core/narration/tree.ts';

/** Where an element stands in the HTML text: offsets of its start tag, its attributes and its end. */
export interface Place {
  readonly tagStart: number;
  readonly tagName: string;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, { readonly start: number; readonly end: number }>;
}

/** A page read for narration. `placeOf` knows every element that is written in the source. */
export interface ReadPage {
  readonly tracks: readonly Track[];
  readonly root: TreeElement;
  placeOf(element: TreeElement): Place | undefined;
}

/** Reads a built page as the browser will: the same parser rules, scripts on. */
export function readPage(html: string): ReadPage {
  const places = new Map<TreeElement, Place>();
  const root = toTree(parse(html, { sourceCodeLocationInfo: true }), places);
  return { root, tracks: tracksOf(root), placeOf: (element) => places.get(element) };
}

type ParsedParent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.Element;

function toTree(parent: ParsedParent, places: Map<TreeElement, Place>): TreeElement {
  const children = parent.childNodes.flatMap((node): TreeNode[] => {
    if ('value' in node) return [node.value];
    return 'tagName' in node ? [toTree(node, places)] : [];
  });
  if (!('tagName' in parent)) return { tag: '#document', attributes: new Map(), children };
  const attributes = new Map(parent.attrs.map(({ name, value }) => [name, value] as const));
  const element: TreeElement = { tag: parent.tagName, attributes, children };
  const location = parent.sourceCodeLocation;
  if (location?.startTag) places.set(element, placeFrom(parent.tagName, location, location.startTag));
  return element;
}

function placeFrom(tagName: string, whole: Token.Location, startTag: Token.LocationWithAttributes): Place {
  const attributes = Object.entries(startTag.attrs ?? {}).map(
    ([name, { startOffset, endOffset }]) => [name, { start: startOffset, end: endOffset }] as const,
  );
  return { tagStart: startTag.startOffset, tagName, end: whole.endOffset, attributes: new Map(attributes) };
}
