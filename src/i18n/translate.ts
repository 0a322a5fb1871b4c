import { formatText, type TextParams, type TextTemplate } from '../core/text/format.ts';
import { strings, type StringKey } from './strings.ts';

/** The Vietnamese text of `key` with its `{placeholders}` filled; build time only: islands read the page's own words. */
export function t(key: StringKey, params?: TextParams): string {
  return formatText(strings[key], params);
}

/** The block of words that one page hands to its islands: only the keys they name, templates unfilled. */
export function wordsFor(keys: readonly StringKey[]): Partial<Record<StringKey, TextTemplate>> {
  return Object.fromEntries([...new Set(keys)].sort().map((key) => [key, strings[key]]));
}
