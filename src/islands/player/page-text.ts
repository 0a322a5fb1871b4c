import type { Heading, Span } from '../../core/player/timeline.ts';

/** The narrated text of one host: its blocks (`data-b`), without those of narrations nested in it. */
export class PageText {
  readonly #blocks = new Map<string, Element>();
  readonly #root: Element;

  /** `instead`: elements with the same text that are seen in the place of a block. */
  constructor(root: Element, instead: ReadonlyMap<string, Element> = new Map()) {
    this.#root = root;
    for (const el of root.querySelectorAll('[data-b]')) {
      const id = el.getAttribute('data-b') ?? '';
      if (el.closest('[data-narration]') === root) this.#blocks.set(id, instead.get(id) ?? el);
    }
  }

  block(id: string): Element | undefined {
    return this.#blocks.get(id);
  }

  /** All blocks in reading order, with the text their characters are counted in. */
  spoken(): readonly { readonly b: string; readonly text: string }[] {
    return [...this.#blocks].map(([b, el]) => ({ b, text: textOf(el) }));
  }

  /** The sections' headings, for the list to jump by. */
  headings(): readonly Heading[] {
    return [...this.#root.querySelectorAll('section[id] > h2[data-b]')].map((el) => ({
      id: el.parentElement?.id ?? '',
      title: squeeze(el.textContent),
      block: el.getAttribute('data-b') ?? '',
    }));
  }

  /** The words of a span as they stand on the page; a picture's are its description. */
  textOf(span: Span): string {
    const el = this.#blocks.get(span.b);
    return el ? squeeze(textOf(el).slice(span.from, span.to)) : '';
  }

  /** The span as a range to paint; undefined for a picture, or when the text on the page has become shorter. */
  rangeOf(span: Span): Range | undefined {
    const el = this.#blocks.get(span.b);
    if (!el) return undefined;
    const start = place(el, span.from, false);
    const end = place(el, span.to, true);
    if (!start || !end) return undefined;
    const range = el.ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return range;
  }
}

/** The text node and offset of a character offset in the element's textContent; an end belongs to the node before it. */
function place(el: Element, offset: number, isEnd: boolean): [Text, number] | undefined {
  const walker = el.ownerDocument.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const inside = offset - before;
    if (inside < node.length || (isEnd && inside === node.length)) return [node, inside];
    before += node.length;
  }
  return undefined;
}

function textOf(el: Element): string {
  return el.getAttribute('aria-label') ?? el.textContent;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
