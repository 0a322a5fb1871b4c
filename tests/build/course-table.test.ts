import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOf, courseTable, withTable } from '../../src/build/course-table.ts';
import { distFolder } from '../support/dist.ts';

describe('the table of the course in the README', () => {
  it('counts what was built; after a change of lessons: npm run build && npm run readme:table && npm run format:write', () => {
    const table = courseTable(distFolder);
    expect(table.split('\n').length).toBeGreaterThan(8);
    expect(cellsOf(readFileSync('README.md', 'utf8'))).toContain(cellsOf(table));
  });

  it('has its place in the README, and says so when that is lost', () => {
    expect(() => withTable('no marks', '| a |')).toThrow('the marks');
  });
});
