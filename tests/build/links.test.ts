import { describe, expect, it } from 'vitest';
import { builtPages, fileOf, type BuiltPage } from '../support/dist.ts';
import { loadedBy } from './guards.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Links, anchors and loads that lead nowhere, with the first page that has each; `find` says whether the site answers a path. */
function linkFaults(pages: readonly BuiltPage[], find: (path: string) => boolean): string[] {
  const parsed = new Map(pages.map(({ path, html }) => [path, parse(html)]));
  const lost = new Map<string, string>();
  for (const [from, page] of parsed) {
    const targets = [...page.querySelectorAll('a[href], area[href]')].map((link) => link.getAttribute('href') ?? '');
    const inside = [...targets, ...loadedBy(page)].filter((target) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target));
    for (const target of inside) if (!lost.has(target) && !leadsOn(target, from)) lost.set(target, from);
  }
  return [...lost].map(([target, from]) => `${from}: "${target}" leads nowhere.`);

  function leadsOn(target: string, from: string): boolean {
    const { pathname, hash } = new URL(target, `http://site.test${from}`);
    const page = parsed.get(decodeURIComponent(pathname));
    if (hash.length > 1) return page !== undefined && page.getElementById(decodeURIComponent(hash.slice(1))) !== null;
    return find(pathname);
  }
}

/** Links to elsewhere that give away where the learner comes from, or are not encrypted. */
function outsideFaults({ path, html }: BuiltPage): string[] {
  const page = parse(html);
  const isSilent = page.querySelector('meta[name="referrer"]')?.getAttribute('content') === 'no-referrer';
  return [...page.querySelectorAll('a[href^="http"]')]
    .filter(
      (link) =>
        !link.getAttribute('href')?.startsWith('https://') ||
        !(isSilent || link.getAttribute('rel')?.includes('noreferrer')),
    )
    .map((link) => `${path}: ${link.outerHTML.slice(0, 120)}`);
}

describe('links', () => {
  const pages = builtPages();

  it('inside the site lead to a page and a place that exist', { timeout: 120_000 }, () => {
    expect(linkFaults(pages, (path) => fileOf(path) !== undefined)).toEqual([]);
  });

  it('to elsewhere are encrypted and do not tell where the learner comes from', { timeout: 120_000 }, () => {
    expect(pages.flatMap(outsideFaults)).toEqual([]);
  });

  it('are in every page, so that none is an island', { timeout: 120_000 }, () => {
    // Two pages come by themselves: for a wrong address, and where there is no network.
    const reached = new Set(['/', '/404.html', '/khong-mang/']);
    for (const path of reached) {
      const page = pages.find((candidate) => candidate.path === path);
      const links = [...parse(page?.html ?? '').querySelectorAll('a[href^="/"]')];
      for (const link of links) reached.add((link.getAttribute('href') ?? '').replace(/[?#].*$/, ''));
    }
    expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('the guard of links', () => {
  const page = (path: string, body: string): BuiltPage => ({ path, html: `<body>${body}</body>` });

  it('catches a lost page, a lost place, a lost picture and a talkative link', () => {
    const pages = [
      page('/', '<a href="/a/#here">1</a><a href="/b/">2</a><a href="/a/#gone">3</a><img src="/c.svg">'),
      page('/a/', '<p id="here">'),
    ];
    expect(linkFaults(pages, (path) => path === '/a/')).toEqual([
      '/: "/b/" leads nowhere.',
      '/: "/a/#gone" leads nowhere.',
      '/: "/c.svg" leads nowhere.',
    ]);
    expect(outsideFaults(page('/', '<a href="https://example.test/" rel="noreferrer">1</a>'))).toEqual([]);
    expect(outsideFaults(page('/', '<a href="https://example.test/">1</a>'))).toHaveLength(1);
    expect(outsideFaults(page('/', '<a href="http://example.test/" rel="noreferrer">1</a>'))).toHaveLength(1);
  });
});
