/** Builds what stands on the wall from the texts of the page. */
import { sentenceBounds } from '../../core/projector/cuts.ts';
import type { Bit } from '../../core/projector/screens.ts';

/** The texts as elements, entries of one list gathered in a list again. */
export function nodesOf(bits: readonly Bit[], elements: ReadonlyMap<string, Element>): readonly Element[] {
  const nodes: Element[] = [];
  for (const bit of bits) {
    const element = elements.get(bit.id);
    if (!element) continue;
    const node = partOf(element, bit);
    // The wall itself is called by the lesson's title, on every screen: there it is the heading of level 1.
    if (node.matches('h1')) node.setAttribute('aria-level', '2');
    const number = element.getAttribute('data-in');
    if (number === null) nodes.push(node);
    else listFor(nodes, number).append(node);
  }
  return nodes;
}

/** The list at the end of what there is, if this entry goes on with it; else a new one. */
function listFor(nodes: Element[], number: string): Element {
  const last = nodes.at(-1);
  const name = number === '' ? 'UL' : 'OL';
  if (last?.tagName === name) return last;
  const list = document.createElement(name.toLowerCase());
  if (number !== '' && number !== '1') list.setAttribute('start', number);
  nodes.push(list);
  return list;
}

/** The element with only the sentences asked for. */
function partOf(element: Element, { from, to }: Bit): Element {
  const bounds = sentenceBounds(element.textContent);
  if (from === 0 && to >= bounds.length - 1) return element.cloneNode(true) as Element;
  const range = document.createRange();
  const start = pointAt(element, bounds[from] ?? 0);
  const end = pointAt(element, bounds[to] ?? element.textContent.length);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const part = element.cloneNode(false) as Element;
  part.append(range.cloneContents());
  return part;
}

/** The text node at this offset of the element's text, and the place in it. */
function pointAt(element: Element, offset: number): { readonly node: Node; readonly offset: number } {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = element;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last.textContent?.length ?? 0 };
}
