/**
 * A browser meets a script at the end of a long page when it has read the page, and learns what a module imports when the module
 * has come: two trips over the network, one after the other. In the head both are asked for at once; modules run when the page
 * has been read, wherever they stand.
 */
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
const IMPORT = /(?:^|[;}])import(?:[\w$*{},\s]+?from)?"\.\/([^"]+)"/g;

/** The addresses of the files that a module imports when it starts. */
export function importsIn(code: string, address: string): string[] {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return [...code.matchAll(IMPORT)].map(([, name = '']) => folder + name);
}

/**
 * The page with its module scripts at the end of the head, and a `modulepreload` for each file that they import when they start,
 * directly or by each other.
 * @param importsOf what a built file imports, by the address that the page uses.
 */
export function hurryScripts(html: string, importsOf: (address: string) => readonly string[]): string {
  const scripts = new Set([...html.matchAll(SCRIPT)].map(([, address = '']) => address));
  const files = new Set(scripts);
  for (const file of files) for (const imported of importsOf(file)) files.add(imported);
  const links = [...files].map((file) =>
    scripts.has(file) ? `<script type="module" src="${file}"></script>` : `<link rel="modulepreload" href="${file}">`,
  );
  return html.replaceAll(SCRIPT, '').replace('</head>', () => `${links.join('')}</head>`);
}
