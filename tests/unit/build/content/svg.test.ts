import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawingClasses, svgFaults } from '../../../../src/build/content/rules/svg.ts';

const styles = readFileSync(new URL('../../../../src/styles/picture.css', import.meta.url), 'utf8');

describe('drawings', () => {
  it('may use the classes that the style sheet has, and no others', () => {
    const styled = new Set([...styles.matchAll(/\.(p-[a-z]+)/g)].map(([, name]) => name));
    expect([...styled].sort()).toEqual([...drawingClasses].sort());
  });

  it('may use currentColor and none', () => {
    expect(svgFaults('<svg viewBox="0 0 9 9"><path d="M0 0" fill="none" stroke="currentColor"/></svg>')).toEqual([]);
  });

  it('tell the line of each fault', () => {
    const faults = svgFaults('<svg viewBox="0 0 9 9">\n<g>\n<path d="M0 0" style="x"/>\n</g>\n</svg>');
    expect(faults.map((fault) => fault.line)).toEqual([3]);
  });
});
