/**
 * A reporter for Playwright: keeps what tests/e2e/walk.spec.ts and tests/e2e/second-engine.spec.ts found. Used by
 * `npm run record:walks`.
 */
import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { keepRun } from '../support/measured.ts';
import type { Manifest } from './guards/accessibility-record.ts';

/** Which tests look at the site, and what with. */
const KINDS = [
  { id: 'walk', title: /^with Tab, there and back: /, tool: '@playwright/test' },
  { id: 'second-engine', title: /^finds no fault on /, tool: 'accessibility-checker-engine' },
] as const;

/** Playwright makes one for each run. */
export default class RecordWalks implements Reporter {
  readonly #tests = new Map<string, boolean>();

  onTestEnd({ title }: TestCase, { status }: TestResult): void {
    if (status !== 'skipped') this.#tests.set(title, status === 'passed');
  }

  onEnd(): void {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    for (const { id, title, tool } of KINDS) {
      const found = [...this.#tests].filter(([name]) => title.test(name)).map(([, isGood]) => isGood);
      const version = devDependencies[tool] ?? 'none';
      keepRun({ id, of: found.length, good: found.filter(Boolean).length, tool: { name: tool, version } });
    }
  }
}
