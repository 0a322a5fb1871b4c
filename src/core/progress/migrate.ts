import { isRecord, type JsonRecord } from '../json.ts';

/** What stored progress turned out to be, before its fields are looked at. */
export type Lifted =
  | { readonly kind: 'current'; readonly value: JsonRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

/**
 * Lifts stored progress to the present version. Version 1 is the first, so nothing is rewritten yet; each past version keeps
 * a fixture in tests/unit/core/progress/fixtures. A version from the future is never touched: a page from an old cache must
 * not write over what a newer page keeps.
 */
export function liftProgress(value: unknown): Lifted {
  if (!isRecord(value)) return { kind: 'unreadable' };
  const { v } = value;
  if (v === 1) return { kind: 'current', value };
  return typeof v === 'number' && v > 1 ? { kind: 'newer' } : { kind: 'unreadable' };
}
