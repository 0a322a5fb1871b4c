import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RuleMetadata, RuleObject, RunOptions } from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface WindowWithAxe {
  axe?: { getRules(): RuleMetadata[]; run(options: RunOptions): Promise<AxeResults> };
}

/**
 * What axe finds on a page with every rule it has switched on, also those for AAA, best practice and experiments; one line a place.
 * @param only names of rules, to ask for a few of them
 */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  // By evaluating, not by a script element: the page's own policy rightly refuses those.
  if (!isLoaded) await page.evaluate(source);
  const violations = await page.evaluate(async (wanted) => {
    const { axe } = window as WindowWithAxe;
    if (!axe) throw new Error('axe is not on the page.');
    const rules = axe
      .getRules()
      .filter(({ tags, ruleId }) => !tags.includes('deprecated') && (wanted?.includes(ruleId) ?? true));
    const on: RuleObject = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }]));
    const options: RunOptions = {
      runOnly: { type: 'rule', values: Object.keys(on) },
      rules: on,
      resultTypes: ['violations'],
    };
    return (await axe.run(options)).violations;
  }, only);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}
