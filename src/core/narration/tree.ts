/** A page as the narration sees it: elements with attributes, and text. Whatever parses HTML can make one. */

/** An element; `children` are in document order. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly TreeNode[];
}

/** An element, or text (entities decoded). Comments are left out. */
export type TreeNode = TreeElement | string;

/** All text in an element, as the DOM's textContent gives it. */
export function textContent(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(textContent).join('');
}

/** Calls `visit` for the element and all elements in it, in document order, with the way from the root to each. */
export function walkElements(
  root: TreeElement,
  visit: (element: TreeElement, ancestors: readonly TreeElement[]) => void,
): void {
  const step = (element: TreeElement, ancestors: readonly TreeElement[]): void => {
    visit(element, ancestors);
    for (const child of element.children) if (typeof child !== 'string') step(child, [...ancestors, element]);
  };
  step(root, []);
}
