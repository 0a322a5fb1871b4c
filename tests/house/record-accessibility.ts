/**
 * A reporter for Playwright: writes what the run of tests/e2e/pages.spec.ts found into content/accessibility.json, from which
 * the page "Tuyên bố tiếp cận" has its figures. Used by `npm run record:accessibility`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { builtPages } from '../support/dist.ts';
import { pageOf, recordOf, type Manifest } from './guards/accessibility-record.ts';

const FILE = 'content/accessibility.json';

/** Playwright makes one for each run. */
export default class RecordAccessibility implements Reporter {
  readonly #pages = new Map<string, boolean>();

  onTestEnd({ title }: TestCase, { status }: TestResult): void {
    const page = pageOf(title);
    if (page === undefined || status === 'skipped') return;
    this.#pages.set(page, (this.#pages.get(page) ?? true) && status === 'passed');
  }

  onEnd(): void {
    if (this.#pages.size === 0) return;
    const record = recordOf({
      pages: this.#pages,
      of: builtPages().length,
      day: new Date().toISOString().slice(0, 10),
      manifest: JSON.parse(readFileSync('package.json', 'utf8')) as Manifest,
    });
    writeFileSync(FILE, `${JSON.stringify([record], null, 2)}\n`);
  }
}
