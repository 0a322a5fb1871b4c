/**
 * Astro's security policy names the hash of every script and style it could ever inline, about 0.5 kB a page that no
 * compressor shortens. Only what a page really carries inline needs a hash; its files are allowed by 'self'.
 */
import { createHash } from 'node:crypto';

const INLINE = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;
const HASH = /\s'sha256-([^']+)'/g;

/** The page with only those policy hashes that stand for something in it. */
export function tidyPolicy(html: string): string {
  const needed = new Set([...html.matchAll(INLINE)].filter(isPoliced).map(([, , , text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (meta) =>
    meta.replace(HASH, (hash, value: string) => (needed.has(value) ? hash : '')),
  );
}

/** Data blocks and files are not inline code. */
function isPoliced([, , attributes = '']: RegExpMatchArray): boolean {
  return !/\ssrc=|application\/json/.test(attributes);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
