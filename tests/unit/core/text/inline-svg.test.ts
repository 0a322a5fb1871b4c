import { describe, expect, it } from 'vitest';
import { inlineSvg } from '../../../../src/core/text/inline-svg.ts';

describe('an SVG picture for inlining', () => {
  it('keeps its view box and shapes, without white space and comments', () => {
    const source =
      '<svg xmlns="x" viewBox="0 0 10 20">\n  <!-- phone -->\n  <g>\n    <path d="M0 0"/>\n  </g>\n</svg>\n';
    expect(inlineSvg(source)).toEqual({ viewBox: '0 0 10 20', inner: '<g><path d="M0 0"/></g>' });
  });

  it('is refused without a view box', () => {
    expect(() => inlineSvg('<svg></svg>')).toThrow('viewBox');
  });
});
