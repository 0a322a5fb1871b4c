const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** What a README may point at. */
export interface Known {
  /** True when this path from the top of the project is a file or folder. */
  readonly exists: (path: string) => boolean;
  readonly scripts: readonly string[];
  readonly dependencies: readonly string[];
}

/** Paths, links, commands and packages that the README gets wrong or leaves out. */
export function readmeFaults(text: string, { exists, scripts, dependencies }: Known): string[] {
  const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"|\bhref="([^"]+)"/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  const local = links.filter((link) => !/^(?:https?|mailto):/.test(link));
  const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  const explained = new Set(firstCells(text));
  return [
    ...local.filter((link) => !isThere(link)).map((link) => `the link ${link} leads nowhere.`),
    ...pathsIn(text)
      .filter((path) => !exists(path))
      .map((path) => `the path ${path} does not exist.`),
    ...commands
      .filter((name) => !scripts.includes(name))
      .map((name) => `npm run ${name} is no script of package.json.`),
    ...dependencies
      .filter((name) => !explained.has(name))
      .map((name) => `the package ${name} has no line saying why it is here.`),
  ];

  function isThere(link: string): boolean {
    if (link.startsWith('#')) return anchors.includes(decodeURIComponent(link.slice(1)));
    return exists(link.replace(/^\.\//, '').replace(/#.*$/, ''));
  }
}

/** The names in the first cells of all tables: one name, or several with commas. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| *([^|]+?) *\|/gm)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(/, */));
}

/** Paths that stand in backticks: they begin with a room of the top level, and have no `<placeholder>` or glob in them. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => /^(?:src|content|public|tests|\.ci)\/[^\s<>*{}…]*$/.test(code));
}
