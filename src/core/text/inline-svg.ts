/** An SVG file taken apart for inlining: its view box and its shapes, white space between tags removed. */
export interface InlineSvg {
  readonly viewBox: string;
  readonly inner: string;
}

/**
 * Takes the shapes out of an SVG file's source.
 * @throws when the source has no `<svg viewBox="…">` root.
 */
export function inlineSvg(source: string): InlineSvg {
  const match = /<svg\b[^>]*\bviewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(source);
  if (!match) throw new Error('An SVG picture needs <svg viewBox="…"> as its root.');
  const [, viewBox = '', shapes = ''] = match;
  const inner = shapes
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
  return { viewBox, inner };
}
