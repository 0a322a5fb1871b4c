/**
 * Chunks without what the bundler adds to them, because every file that is fetched late costs a trip over a slow network.
 *
 * Vite wraps each `import()` in a helper that fetches the styles and imports of the file beforehand. No file here has styles of its
 * own, and what a late one imports is nearly always there already: half a kilobyte on every page for nothing. Rolldown keeps
 * its own helpers in a file of 240 bytes, which a late file would wait for.
 */
import type { Plugin } from 'vite';

const RUNTIME = 'rolldown-runtime';

/** The bundler plugin for astro.config.mjs. */
export const plainChunks: Plugin = {
  name: 'plain-chunks',
  enforce: 'pre',
  // What runs while the pages are made has no network to wait for.
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  // Files are named before they are changed here: other changes must give them other names, for browsers keep them for ever.
  augmentChunkHash: () => [withoutLists, plainImports, inlineRuntime, PICKED].join(''),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const runtime = chunks.find(({ name }) => name === RUNTIME);
      for (const chunk of chunks)
        chunk.code = inlineRuntime(plainImports(withoutLists(chunk.code)), runtime?.code ?? '');
      if (runtime) Reflect.deleteProperty(bundle, runtime.fileName);
    },
  },
};

/** The code without the lists of what Vite's helper would have fetched. */
export function withoutLists(code: string): string {
  return code.replace(/^const __vite__mapDeps=.*\n/, '').replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
}

const IMPORT = '(import\\(`[^`]+`\\)(?:\\.then\\(\\w+=>\\w+\\.\\w+\\))?)';
const PICKED = new RegExp(`\\b([\\w$]+)\\(async\\(\\)=>\\{let\\{[^}]*\\}=await ${IMPORT};return\\{[^}]*\\}\\}\\)`, 'g');

/**
 * The code with plain `import()`s. Vite hands each to its helper, mostly in a function that picks the names it found in use: by those
 * the name of the helper in this chunk is known.
 */
export function plainImports(code: string): string {
  const helpers = new Set([...code.matchAll(PICKED)].map(([, helper = '']) => helper));
  return [...helpers].reduce(
    (plain, helper) =>
      plain.replace(new RegExp(`(?<![\\w$.])${helper.replaceAll('$', '\\$')}\\(\\(\\)=>${IMPORT}\\)`, 'g'), '$1'),
    code.replace(PICKED, '$2'),
  );
}

/**
 * The code with the bundler's helpers in it instead of an import of their file.
 * @param runtime the code of that file: declarations, then one list of exports.
 * @throws when it is imported and has another form.
 */
export function inlineRuntime(code: string, runtime: string): string {
  const [statement, imported = ''] = new RegExp(`import\\{([^}]*)\\}from"\\./${RUNTIME}\\.[^"]+";`).exec(code) ?? [];
  if (statement === undefined) return code;
  const [, body, exported] = /^(.*)export\{([^}]*)\};\s*$/s.exec(runtime) ?? [];
  if (body === undefined || exported === undefined)
    throw new Error('The bundler writes its helpers in another form than src/build/plain-chunks.ts knows.');
  const named = (list: string, order: (own: string, other: string) => string) =>
    list
      .split(',')
      .map((pair) => pair.split(' as '))
      .map(([own = '', other = own]) => order(own, other))
      .join(',');
  const taken = named(imported, (own, other) => `${own}:${other}`);
  const given = named(exported, (own, other) => `${other}:${own}`);
  return code.replace(statement, () => `const{${taken}}=(()=>{${body}return{${given}}})();`);
}
