/** The accessibility tree of an open page as Chromium hands it to screen readers, joined with what that tree leaves out. */
import type { CDPSession, Page } from '@playwright/test';

/** One thing that a screen reader is told of. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Properties and values of the tree: level, checked, expanded, invalid and others. */
  readonly states: Readonly<Record<string, string | number | boolean>>;
  /** Attributes of the element itself; empty for text. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The language of what is said, from the nearest `lang`. */
  readonly lang: string;
  readonly children: readonly AxNode[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
}

interface DomFacts {
  readonly attributes: Record<string, string>;
  readonly lang: string;
}

/** The page as it stands now; what a reader is not told of is left out, its children stay. */
export async function axTree(page: Page): Promise<AxNode> {
  const session = await page.context().newCDPSession(page);
  try {
    const facts = await domFacts(session);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    type Raw = (typeof nodes)[number];
    const childrenOf = (node: Raw, lang: string): AxNode[] =>
      (node.childIds ?? []).flatMap((id) => read(byId.get(id), lang));
    const read = (node: Raw | undefined, above: string): AxNode[] => {
      if (!node) return [];
      const role = String(node.role?.value ?? '');
      // Boxes of single lines hang on the width of the window, and say nothing more than their text.
      if (role === 'InlineTextBox') return [];
      // Text of nothing but spaces is missing among the facts: it has the language around it.
      const dom = facts.get(node.backendDOMNodeId ?? -1) ?? { attributes: {}, lang: above };
      if (node.ignored || role === 'none' || role === 'generic') return childrenOf(node, dom.lang);
      const states = Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value as string | number | boolean]),
      );
      if (node.value?.value !== undefined) states.value = node.value.value as string | number;
      const text = (part: typeof node.name): string =>
        String(part?.value ?? '')
          .replace(/\s+/gu, ' ')
          .trim();
      const name = role === 'StaticText' ? String(node.name?.value ?? '').replace(/\s+/gu, ' ') : text(node.name);
      return [
        { role, name, description: text(node.description), states, ...dom, children: childrenOf(node, dom.lang) },
      ];
    };
    const [root] = read(nodes[0], '');
    if (!root) throw new Error('The page has no accessibility tree.');
    return root;
  } finally {
    await session.detach();
  }
}

/** Attributes and languages, which the tree does not have, by the number both trees share. */
async function domFacts(session: CDPSession): Promise<Map<number, DomFacts>> {
  const facts = new Map<number, DomFacts>();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const walk = (node: DomNode, above: string): void => {
    const pairs = node.attributes ?? [];
    const attributes: Record<string, string> = {};
    for (let at = 0; at < pairs.length; at += 2) attributes[pairs[at] ?? ''] = pairs[at + 1] ?? '';
    const lang = attributes.lang ?? above;
    facts.set(node.backendNodeId, { attributes, lang });
    for (const child of node.children ?? []) walk(child, lang);
  };
  walk(root, '');
  return facts;
}
