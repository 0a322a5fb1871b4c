import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  pageOf,
  recordFaults,
  recordOf,
  type AccessibilityRecord,
  type Manifest,
} from './guards/accessibility-record.ts';
import { root } from './guards/files.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const manifest = read('package.json') as Manifest;

describe('the figures of "Tuyên bố tiếp cận"', () => {
  it('come from a run with the tools that are installed now', () => {
    const records = read('content/accessibility.json') as AccessibilityRecord[];
    expect(records.flatMap((record) => recordFaults(record, manifest))).toEqual([]);
  });

  const run = (pages: [string, boolean][]) =>
    recordOf({
      pages: new Map(pages),
      of: 3,
      day: '2026-11-28',
      manifest: { devDependencies: { 'axe-core': '4.14.1', '@playwright/test': '1.64.1' } },
    });

  it('count pages, and name those with a fault', () => {
    expect(
      run([
        ['/b/', false],
        ['/', true],
        ['/a/', false],
      ]),
    ).toEqual({
      id: 'pages',
      day: '2026-11-28',
      pages: 3,
      of: 3,
      faulty: ['/a/', '/b/'],
      tools: [
        { name: 'axe-core', version: '4.14.1' },
        { name: '@playwright/test', version: '1.64.1' },
      ],
    });
  });

  it('are taken from the tests of pages alone', () => {
    expect(pageOf('/tro-giup/ has no fault that axe can find, in no theme')).toBe('/tro-giup/');
    expect(pageOf('the check itself sees planted faults')).toBeUndefined();
  });

  it('are refused when a tool has changed since, or they cannot be', () => {
    const record = run([['/', true]]);
    const newer = { devDependencies: { 'axe-core': '5.0.0', '@playwright/test': '1.64.1' } };
    expect(recordFaults(record, newer)).toEqual([
      'the pages were not looked at with axe-core 5.0.0: npm run record:accessibility',
    ]);
    expect(
      recordFaults(
        { ...record, pages: 9 },
        { devDependencies: { 'axe-core': '4.14.1', '@playwright/test': '1.64.1' } },
      ),
    ).toEqual(['its numbers cannot be.']);
  });
});
