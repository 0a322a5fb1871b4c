import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AxeResults, RuleMetadata, RuleObject, RunOptions } from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface WindowWithAxe {
  axe?: { getRules(): RuleMetadata[]; run(context: string | Document, options: RunOptions): Promise<AxeResults> };
}

/** The rules that look at colours. The rule for contrast is the one for AAA, which asks more of each place than the one for AA. */
const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

/** What axe's rules about colours find: all that another theme can change. */
export function axeColourFaults(page: Page): Promise<string[]> {
  return run(page, undefined, colourRules);
}

/**
 * What axe finds on a page with every rule it has switched on, also those for AAA, best practice and experiments; one line a place.
 * @param within a selector, to look at a part of the page only
 */
export function axeFaults(page: Page, within?: string): Promise<string[]> {
  return run(page, within);
}

async function run(page: Page, within?: string, only?: readonly string[]): Promise<string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  // By evaluating, not by a script element: the page's own policy rightly refuses those.
  if (!isLoaded) await page.evaluate(source);
  const violations = await page.evaluate(
    async ([part, only]) => {
      const { axe } = window as WindowWithAxe;
      if (!axe) throw new Error('axe is not on the page.');
      const rules = axe
        .getRules()
        .filter(({ ruleId, tags }) => (only ? only.includes(ruleId) : !tags.includes('deprecated')));
      const on: RuleObject = Object.fromEntries(rules.map(({ ruleId }) => [ruleId, { enabled: true }]));
      const options: RunOptions = {
        runOnly: { type: 'rule', values: Object.keys(on) },
        rules: on,
        resultTypes: ['violations'],
        // Every style sheet is the page's own: none needs to be fetched again.
        preload: false,
      };
      return (await axe.run(part ?? document, options)).violations;
    },
    [within, only] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join(' ');
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}
