/**
 * The boot script as pages carry it: on one line, since it stands in every page. Each of its lines must therefore end in such a
 * way that the next may follow at once.
 */
export function inlineBoot(source: string): string {
  return source.trim().replace(/\s*\n\s*/g, '');
}
