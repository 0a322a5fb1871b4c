import { formatText, type TextParams, type TextTemplate } from '../core/text/format.ts';
import type { StringKey } from './strings.ts';

/** What an island says: the words of a key, placeholders filled. */
export type Words = (key: StringKey, params?: TextParams) => string;

type Templates = Partial<Record<StringKey, TextTemplate>>;

/**
 * Words from these templates, and from `others` where they have none.
 * A missing key shows the key itself: a visible fault in a test, never a broken page for a learner.
 */
export function wordsFrom(templates: Templates, others: Words = (key) => key): Words {
  return (key, params) => {
    const template = templates[key];
    return template === undefined ? others(key, params) : formatText(template, params);
  };
}

/** Reads the words that the page carries for its islands (`<script type="application/json" id="words">`). */
export function readWords(root: Document = document): Words {
  const block = root.getElementById('words')?.textContent ?? '{}';
  return wordsFrom(JSON.parse(block) as Templates);
}
