/** The search engine of the site (Pagefind), fetched only when someone searches. The only file that says `pagefind`. */
import type { Hit } from '../core/search/find.ts';
import type { StoredPage } from '../core/search/result.ts';

/** Finds pages by words. Calls reject when the engine cannot be fetched; the next call tries again. */
export interface SearchEngine {
  /** Fetches the engine ahead of the first search; says nothing when it cannot. */
  warm(): void;
  /** Pages that hold every word of `term` (side by side, when it stands in quotation marks), in an audience's lessons or all. */
  search(term: string, audience: string | undefined): Promise<readonly EngineHit[]>;
  /** False when the device knows that it has no network. */
  isOnline(): boolean;
}

/** One page found; what it shows is fetched by `load`. */
export interface EngineHit extends Hit {
  load(): Promise<StoredPage>;
}

/** The part of Pagefind we use; it ships no types for the browser. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
    excerptLength: number;
    excerptEllipsis: string;
  }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string, options: { filters: Record<string, string> }): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

/** The name under which src/build/search-index.ts files a page's audiences. */
const AUDIENCE = 'doi-tuong';

/** Words around what was found. */
const EXCERPT_LENGTH = 24;

/** An engine over the index that the build put under `base` (begins and ends with a slash). */
export function pagefindEngine(
  base: string,
  load: (url: string) => Promise<PagefindModule> = (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
): SearchEngine {
  let tries = 0;
  let opening: Promise<PagefindInstance> | undefined;

  const open = async (): Promise<PagefindInstance> => {
    // Browsers remember a module that failed to load, and a cached entry file may name an index of an older build:
    // a second try asks under other names.
    const again = tries === 0 ? '' : `?again=${tries}`;
    tries += 1;
    const pagefind = await load(`${base}pagefind/pagefind.js${again}`);
    // The cache tag is fixed, so that a page kept offline finds the entry file it kept.
    const metaCacheTag = again === '' ? 'site' : again.slice(1);
    const engine = pagefind.createInstance({
      basePath: `${base}pagefind/`,
      baseUrl: base,
      metaCacheTag,
      excerptLength: EXCERPT_LENGTH,
      excerptEllipsis: '…',
    });
    await engine.init();
    return engine;
  };
  const engine = () => (opening ??= open());
  const forget = () => (opening = undefined);

  return {
    warm: () => void engine().catch(forget),
    async search(term, audience) {
      try {
        const filters: Record<string, string> = audience === undefined ? {} : { [AUDIENCE]: audience };
        const { results } = await (await engine()).search(term, { filters });
        return results.map((result) => ({
          id: result.id,
          score: result.score,
          load: async () => {
            const { url, excerpt, meta, filters } = await result.data();
            return { url, excerpt, title: meta.title ?? url, audiences: filters[AUDIENCE] ?? [] };
          },
        }));
      } catch (error) {
        // Nothing is kept of an engine that failed; whoever asked is told, and decides what to say.
        forget();
        throw error;
      }
    },
    isOnline: () => navigator.onLine,
  };
}
