/** Faults that show in what a screen reader is told, on any page. */
import type { AxNode } from './ax.ts';
import { allNodes, isControl } from './heard.ts';

/** One line a fault: what has no name, what is named alike and is not, what English is not marked. */
export function treeFaults(tree: AxNode): string[] {
  const nodes = allNodes(tree);
  return [...unnamed(nodes), ...skippedLevels(nodes), ...namesakes(nodes)];
}

function unnamed(nodes: readonly AxNode[]): string[] {
  const needName = (node: AxNode): boolean =>
    isControl(node) || ['heading', 'image', 'region', 'group'].includes(node.role);
  // A group that is only a `details` is named by its summary.
  const isDetails = ({ role, children }: AxNode): boolean =>
    role === 'group' && children[0]?.role === 'DisclosureTriangle';
  return nodes
    .filter((node) => needName(node) && node.name === '' && !isDetails(node))
    .map(({ role, attributes }) => `no name: ${role} ${JSON.stringify(attributes)}`);
}

/** The headings alone make an outline: one of level 1, and none that skips a level downwards. */
function skippedLevels(nodes: readonly AxNode[]): string[] {
  const headings = nodes.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ states }) => Number(states.level));
  const ones = levels.filter((level) => level === 1).length;
  const skips = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
  return [...(ones === 1 ? [] : [`${ones} headings of level 1`]), ...skips.map(({ name }) => `skips a level: ${name}`)];
}

/** In a list of links, links of one name must go to one place; two regions or two groups must not be called the same. */
function namesakes(nodes: readonly AxNode[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const node of nodes) {
    const isPlace = ['region', 'navigation', 'complementary', 'form', 'search'].includes(node.role) && node.name !== '';
    if (node.role !== 'link' && !isPlace) continue;
    const key = `${node.role}: ${node.name}`;
    const goesTo = node.role === 'link' ? String(node.states.url) : `#${seen.size}`;
    const before = seen.get(key);
    if (before !== undefined && before !== goesTo) faults.push(`the same name twice: ${key}`);
    seen.set(key, goesTo);
  }
  return faults;
}
