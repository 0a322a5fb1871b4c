import type { SourceFile } from './files.ts';

const keyShape = /(['"`])([a-z][a-z0-9-]*(?:\.[a-zA-Z0-9-]+)+\.(?:label|spoken|hint|error|text))\1/g;
const templateShape = /`([a-z][a-z0-9-]*\.[^`\n]*\$\{[^`\n]*)`/g;

/** Keys that code names but no file of words has, and words that no code names. */
export function stringFaults(keys: readonly string[], code: readonly SourceFile[]): string[] {
  const named = code.flatMap(({ path, text }) => [...text.matchAll(keyShape)].map(([, , key = '']) => ({ path, key })));
  const known = new Set(keys);
  const literal = new Set(named.map(({ key }) => key));
  const templates = code.flatMap(({ text }) =>
    [...text.matchAll(templateShape)].map(([, template = '']) => patternOf(template)),
  );
  const isUsed = (key: string) => literal.has(key) || templates.some((pattern) => pattern.test(key));
  return [
    ...named
      .filter(({ key }) => !known.has(key))
      .map(({ path, key }) => `${path}: the words "${key}" are in no file of content/strings.`),
    ...keys
      .filter((key) => !isUsed(key))
      .map((key) => `content/strings: nothing says "${key}". Take it out, or use it.`),
  ];
}

/** `site.lesson.${part}.label` stands for every key of that shape; a placeholder fills one step. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[a-zA-Z0-9-]+')}$`);
}
