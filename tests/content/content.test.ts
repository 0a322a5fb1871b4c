import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/build/content/check.ts';
import { readContentFiles } from '../../src/build/content/files.ts';
import { formatProblem } from '../../src/build/content/problem.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// The day may be set, so that an old state of the course can be checked as it was then.
const today = process.env.TODAY ?? new Date().toISOString().slice(0, 10);

describe('the course', () => {
  it('obeys every rule for content today', { timeout: 120_000 }, async () => {
    const problems = await checkContent({ root, today });
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it.each([
    [/^content\/lessons\/[^/]+\/vi\.mdx$/, 8],
    [/^content\/audiences\/[^/]+\.yaml$/, 6],
    [/^content\/facts\/[^/]+\.yaml$/, 27],
    [/^content\/programmes\/[^/]+\.yaml$/, 7],
  ])('has files %s to be checked', (pattern, fewest) => {
    expect([...readContentFiles(root).keys()].filter((file) => pattern.test(file)).length).toBeGreaterThanOrEqual(
      fewest,
    );
  });
});
