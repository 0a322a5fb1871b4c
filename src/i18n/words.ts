import { formatText, type TextParams, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';

/** What an island says: the words of a key, placeholders filled. */
export type Words = (key: StringKey, params?: TextParams) => string;

/**
 * Reads the words that the page carries for its islands (`<script type="application/json" id="words">`).
 * A missing key shows the key itself: a visible fault in a test, never a broken page for a learner.
 */
export function readWords(root: Document = document): Words {
  const block = root.getElementById('words')?.textContent ?? '{}';
  const templates = JSON.parse(block) as Partial<Record<StringKey, TextTemplate>>;
  return (key, params) => formatText(templates[key] ?? key, params);
}
