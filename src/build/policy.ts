/**
 * Astro's security policy names the hash of every script and style it could ever inline, about 0.5 kB a page that no
 * compressor shortens. Only what a page really carries inline needs a hash; its files are allowed by 'self'.
 */
import { createHash } from 'node:crypto';

const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const FRONT = /<meta charset="[^"]*">/;
const HASH = /\s'sha256-([^']+)'/g;

/**
 * The page with only those policy hashes that stand for something in it, and with the policy moved to the front: a browser
 * does not hold a script to a policy that it reads only later.
 */
export function tidyPolicy(html: string): string {
  const [meta] = POLICY.exec(html) ?? [];
  if (meta === undefined) return html;
  const needed = new Set([...html.matchAll(INLINE)].filter(isPoliced).map(([, , , text = '']) => hashOf(text)));
  const tidy = meta.replace(HASH, (hash, value: string) => (needed.has(value) ? hash : ''));
  const rest = html.replace(meta, '');
  return FRONT.test(rest) ? rest.replace(FRONT, (front) => front + tidy) : html.replace(meta, () => tidy);
}

/** The page, or its head, whose policy allows these inline styles. */
export function allowStyle(html: string, text: string): string {
  return html.replace(
    /(<meta http-equiv="content-security-policy" content="[^"]*style-src 'self')/,
    `$1 'sha256-${hashOf(text)}'`,
  );
}

/** Data blocks and files are not inline code. */
function isPoliced([, , attributes = '']: RegExpMatchArray): boolean {
  return !/\ssrc=|application\/json/.test(attributes);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
