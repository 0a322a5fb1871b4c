import type { Passage } from './passage.ts';
import type { YamlSource } from './yaml-source.ts';

/** Keys whose values nobody reads as a sentence: ids, codes, dates, addresses, and titles quoted from other pages. */
const NOT_OURS = new Set([
  'id',
  'code',
  'type',
  'kind',
  'keyboard',
  'next',
  'reason',
  'go',
  'shown',
  'accept',
  'answer',
  'answers',
  'facts',
  'skills',
  'lesson',
  'lessons',
  'sources',
  'sureness',
  'checked',
  'goodUntil',
  'reviewBy',
]);

/** The words among the values of a YAML file, each as one passage. */
export function passagesOf(source: YamlSource, file: string, group: string): Passage[] {
  return textsIn(source.data, []).map(({ path, text }) => ({
    file,
    line: source.lineOf(path),
    runs: [{ text, kind: 'plain' as const }],
    kind: 'value' as const,
    group,
  }));
}

/** All texts below a value with the path to each, ids and quoted titles left out. */
export function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): { path: readonly PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (NOT_OURS.has(key) ? [] : textsIn(entry, [...path, key])));
}
