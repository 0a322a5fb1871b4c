/** Endings that look right in a file manager but that nothing in the project reads, and what they should be. */
const WRONG_ENDINGS: readonly (readonly [wrong: RegExp, right: string])[] = [
  // Windows hides the last ending, so that a file saved by Notepad looks as it should.
  [/\.(yaml|yml|mdx|svg|json)\.txt$/i, '.$1'],
  [/\.yml$/i, '.yaml'],
  [/\.(yaml|mdx|svg|json)$/i, '.$1'],
];

const LESSON_FILE = /^(content\/lessons\/[^/]+\/)(vi\.mdx?|quiz\.yaml)$/i;

/** The path that the file was surely meant to have; undefined when its name is right, or when nobody can tell. */
export function meantPath(file: string): string | undefined {
  const ended = WRONG_ENDINGS.reduce(
    (name, [wrong, right]) => name.replace(wrong, (found) => found.replace(wrong, right).toLowerCase()),
    file,
  );
  const [, folder, name] = LESSON_FILE.exec(ended) ?? [];
  const meant = folder === undefined || name === undefined ? ended : folder + name.toLowerCase().replace(/md$/, 'mdx');
  return meant === file ? undefined : meant;
}
