import { describe, expect, it } from 'vitest';
import { pagefindEngine, type PagefindModule } from '../../../src/ports/search.ts';

type Options = Parameters<PagefindModule['createInstance']>[0];

/** A stand-in for Pagefind's script; `failing` says which of the fetches fail. */
function pagefind(failing: readonly ('module' | 'init' | 'search')[] = []) {
  const urls: string[] = [];
  const made: Options[] = [];
  const asked: unknown[] = [];
  const faults = [...failing];
  const mayFail = (step: string) => {
    if (faults[0] !== step) return;
    faults.shift();
    throw new Error(`fake: ${step}`);
  };
  const load = (url: string): Promise<PagefindModule> => {
    urls.push(url);
    return Promise.resolve().then(() => {
      mayFail('module');
      return {
        createInstance(options) {
          made.push(options);
          return {
            init: () => Promise.resolve().then(() => mayFail('init')),
            search: (term, { filters }) =>
              Promise.resolve().then(() => {
                mayFail('search');
                asked.push([term, filters]);
                const data = () =>
                  Promise.resolve({
                    url: '/khoa/tro-giup/',
                    excerpt: 'x',
                    meta: { title: 'Trợ giúp' },
                    filters: { 'doi-tuong': ['can-bo'] },
                  });
                return { results: [{ id: 'a', score: 2, data }] };
              }),
          };
        },
      };
    });
  };
  return { urls, made, asked, engine: pagefindEngine('/khoa/', load) };
}

describe('the search port', () => {
  it('fetches nothing until it is asked', () => {
    expect(pagefind().urls).toEqual([]);
  });

  it('fetches the engine once, under the base of the site', async () => {
    const { engine, urls, made } = pagefind();
    engine.warm();
    await engine.search('otp', undefined);
    expect(urls).toEqual(['/khoa/pagefind/pagefind.js']);
    expect(made).toMatchObject([{ basePath: '/khoa/pagefind/', baseUrl: '/khoa/', metaCacheTag: 'site' }]);
  });

  it('gives pages with what they show', async () => {
    const { engine } = pagefind();
    const [hit] = await engine.search('otp', undefined);
    expect(hit).toMatchObject({ id: 'a', score: 2 });
    expect(await hit?.load()).toEqual({
      url: '/khoa/tro-giup/',
      excerpt: 'x',
      title: 'Trợ giúp',
      audiences: ['can-bo'],
    });
  });

  it('searches in the lessons of one audience', async () => {
    const { engine, asked } = pagefind();
    await engine.search('otp', 'nong-dan');
    expect(asked).toEqual([['otp', { 'doi-tuong': 'nong-dan' }]]);
  });

  it.each(['module', 'init', 'search'] as const)(
    'tries again, under a fresh name, after a failure of the %s',
    async (step) => {
      const { engine, urls, made } = pagefind([step]);
      await expect(engine.search('otp', undefined)).rejects.toThrow(step);
      await expect(engine.search('otp', undefined)).resolves.toHaveLength(1);
      expect(urls[1]).toBe('/khoa/pagefind/pagefind.js?again=1');
      expect(made[made.length - 1]?.metaCacheTag).toBe('again=1');
    },
  );

  it('says nothing when it cannot be warmed', async () => {
    const { engine } = pagefind(['module']);
    engine.warm();
    await expect(engine.search('otp', undefined)).rejects.toThrow('module');
    await expect(engine.search('otp', undefined)).resolves.toHaveLength(1);
  });
});
