import { isCode, type SourceFile } from './files.ts';

const MAX_LINES = 250;

/** Code files over 250 lines whose first lines give no reason ("Long because …"). */
export function lengthFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split('\n');
      const hasReason = /\blong because\b/i.test(lines.slice(0, 20).join('\n'));
      if (lines.length <= MAX_LINES || hasReason) return [];
      return [`${path}: ${lines.length} lines. Split it, or say "Long because …" in its first comment.`];
    });
}

/** Words that say "not finished" or "do not look here", each with what to do; here they are what is looked for. */
const unwanted: readonly { readonly pattern: RegExp; readonly where: RegExp; readonly advice: string }[] = [
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, where: /^(?!content\/)/, advice: 'Do it now, or write an issue.' },
  {
    pattern: /\b(?:describe|it|test)\.(?:only|skip|todo|fixme|skipIf|runIf|fails)\b/,
    where: /^tests\//,
    advice: 'Every test runs, and passes.',
  },
  {
    pattern:
      /(?:eslint|stylelint|tslint)-disable|prettier-ignore|cspell:disable(?!.* -- )|@ts-(?:ignore|nocheck|expect-error)|(?:v8|c8|istanbul) ignore/,
    where: /./,
    advice: 'Change the code, or the rule in tests/house with its reason.',
  },
  {
    pattern: /\bwaitForTimeout\b|\bsetTimeout\(\s*(?:resolve|done|r)\b/,
    where: /^tests\//,
    advice: 'Wait for what should happen, not for time.',
  },
  { pattern: /\bdebugger\b|\bpage\.pause\(/, where: /\.(?:ts|tsx|astro|js|mjs)$/, advice: 'Take it out.' },
];

/** Lines with a word of the list above. */
export function wordFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    unwanted
      .filter(({ where }) => where.test(path))
      .flatMap(({ pattern, advice }) =>
        text.split('\n').flatMap((line, index) => {
          const word = pattern.exec(line)?.[0];
          return word === undefined ? [] : [`${path}:${index + 1}: "${word}". ${advice}`];
        }),
      ),
  );
}

/** Files with letters in pieces (NFD): search, comparison and screen readers would stumble over them. */
export function normalFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line === line.normalize('NFC')
          ? []
          : [`${path}:${index + 1}: not NFC. Type the letters again, or save the file as NFC.`],
      ),
  );
}
