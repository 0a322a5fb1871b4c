/**
 * A browser meets a script at the end of a long page when it has read the page, and learns what a module imports when the module
 * has come: two trips over the network, one after the other. In the head both are asked for at once; modules run when the page
 * has been read, wherever they stand.
 */
const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
const IMPORT = /(?:^|[;}])import(?:[\w$*{},\s]+?from)?"\.\/([^"]+)"/g;

/**
 * The page with its module scripts at the end of the head, and a `modulepreload` for each file that they import when they start,
 * directly or by each other.
 * @param read the code of a built file, by the address that the page uses.
 */
export function hurryScripts(html: string, read: (address: string) => string): string {
  const scripts = new Set([...html.matchAll(SCRIPT)].map(([, address = '']) => address));
  const files = new Set(scripts);
  for (const file of files)
    for (const [, name = ''] of read(file).matchAll(IMPORT)) files.add(file.slice(0, file.lastIndexOf('/') + 1) + name);
  const links = [...files].map((file) =>
    scripts.has(file) ? `<script type="module" src="${file}"></script>` : `<link rel="modulepreload" href="${file}">`,
  );
  return html.replaceAll(SCRIPT, '').replace('</head>', () => `${links.join('')}</head>`);
}
