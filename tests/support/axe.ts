import axe from 'axe-core';

/** Runs axe with all its rules but the one that jsdom cannot judge (it has no colours on screen); resolves to the broken rules. */
export async function axeFaults(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
