import { minifySync } from 'vite';

/**
 * The boot script (core/settings/boot.js) as pages carry it. It stands in every page and its hash in every page's policy, so it
 * is made as short as it goes, once, where Astro is set up.
 * @throws when it is no good script.
 */
export function inlineBoot(source: string): string {
  const { code, errors } = minifySync('boot.js', source, { module: false, mangle: { toplevel: true } });
  if (errors.length > 0)
    throw new Error(`The boot script is no good: ${errors.map(({ message }) => message).join(' ')}`);
  return code;
}
