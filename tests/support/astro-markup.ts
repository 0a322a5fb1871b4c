import { readFileSync } from 'node:fs';
import { t } from '../../src/i18n/translate.ts';
import type { StringKey } from '../../src/i18n/strings.ts';

interface Filling {
  /** Values of the expressions that stand alone, by their text: `href` for `href={href}`. */
  readonly values?: Readonly<Record<string, string>>;
  /** HTML for the lists (`{things.map(…)}`), in the order of the file. */
  readonly lists?: readonly string[];
}

/**
 * The markup of a view in src/ui/*.astro, for tests of the island that wakes it: so both are tested against one markup.
 * Knows no Astro: words are filled in, lists and values come from the test. An expression it does not know is a fault.
 */
export function astroMarkup(file: string, { values = {}, lists = [] }: Filling = {}): string {
  const source = readFileSync(file, 'utf8').split(/^---$/m)[2] ?? '';
  const rest = [...lists];
  const fill = (expression: string): string => {
    const key = /^t\('([^']+)'\)$/.exec(expression)?.[1];
    if (key !== undefined) return t(key as StringKey);
    const value = expression.includes('.map(') ? rest.shift() : values[expression];
    if (value === undefined) throw new Error(`${file}: the test has nothing for {${expression}}.`);
    return value;
  };
  let html = '';
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] !== '{') {
      html += source[at] ?? '';
      continue;
    }
    const end = closing(source, at);
    const text = fill(source.slice(at + 1, end).trim());
    html += source[at - 1] === '=' ? `"${text}"` : text;
    at = end;
  }
  return html;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('An expression is not closed.');
}
