import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, deltaOf, fileOf, isLessonPage, type BuiltPage } from '../support/dist.ts';

/** What a first visit may cost, in bytes as brotli sends them; sound is apart and comes only when asked for. */
const ALL = { worst: 22_000, median: 20_000 };
const SCRIPT = 7_000;
/** What the first screen waits for: the page and the styles in its head. */
const FIRST_RENDER = 14_000;
/** What a second lesson costs at the median: what the worker fetches of it, when nothing else is new. */
const SECOND = 8_700;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const brotli = (content: string | Buffer) => brotliCompressSync(content).length;

/** The module scripts of a page with all that they import when they start, which the browser fetches too. */
function scriptFiles(page: Document, read: (path: string) => string): Set<string> {
  const files = new Set([...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? ''));
  for (const file of files) {
    for (const [, imported = ''] of read(file).matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?["']([^"']+)["']/g,
    )) {
      files.add(new URL(imported, `http://site.test${file}`).pathname);
    }
  }
  return files;
}

function readFile(path: string): string {
  const file = fileOf(path);
  if (file === undefined) throw new Error(`${path} is not in the built site.`);
  return readFileSync(file, 'utf8');
}

/** Bytes that a first visit of the page fetches. */
function costOf({ html }: BuiltPage): { all: number; script: number; first: number } {
  const page = parse(html);
  const script = [...scriptFiles(page, readFile)].reduce((sum, file) => sum + brotli(readFile(file)), 0);
  const stylesIn = (root: ParentNode) =>
    [...root.querySelectorAll('link[rel="stylesheet"]')].reduce(
      (sum, link) => sum + brotli(readFile(link.getAttribute('href') ?? '')),
      0,
    );
  const inline = [...page.querySelectorAll('script:not([src]):not([type="application/json"])')].reduce(
    (sum, { textContent }) => sum + brotli(textContent),
    0,
  );
  const own = brotli(html);
  return { all: own + stylesIn(page) + script, script: script + inline, first: own + stylesIn(page.head) };
}

const lessons = builtPages()
  .filter(isLessonPage)
  .map((page) => ({ ...page, cost: costOf(page) }));

describe('the first load of a lesson', () => {
  it.each(lessons)('costs $path little enough', ({ cost }) => {
    expect(cost.all, 'HTML, styles and script').toBeLessThanOrEqual(ALL.worst);
    expect(cost.script, 'script').toBeLessThanOrEqual(SCRIPT);
    expect(cost.first, 'what the first screen waits for').toBeLessThanOrEqual(FIRST_RENDER);
  });

  it('costs less at the median lesson, and a second lesson less than half of that', () => {
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1];
    expect(median(lessons.map(({ cost }) => cost.all))).toBeLessThanOrEqual(ALL.median);
    expect(median(lessons.map(({ path }) => brotli(deltaOf(path))))).toBeLessThanOrEqual(SECOND);
  });

  it.each(lessons)('leaves in $path no data that only its items need', ({ html }) => {
    expect(html).not.toMatch(/data-(?:item|task)-data/);
  });

  it.each(lessons)('lets $path wait for no file of styles', ({ html }) => {
    const parts = html.split('</head>').map((part) => part.match(/<link rel="stylesheet"/g)?.length);
    expect(parts).toEqual([undefined, 1]);
  });
});

it('keeps the worker, which every first visit fetches, under 6 kB before anything shortens it', () => {
  expect(readFile('/sw.js').length).toBeLessThan(6_000);
});

describe('the guard of bytes', () => {
  it('follows imports, but not those made later', () => {
    const files: Record<string, string> = {
      '/t/a.js': 'import{b as c}from"./b.js";import"./c.js";const d=()=>import("./later.js");export{d};',
      '/t/b.js': 'export*from"/t/d.js";',
      '/t/c.js': '',
      '/t/d.js': '',
    };
    const found = scriptFiles(parse('<script type="module" src="/t/a.js"></script>'), (path) => files[path] ?? '');
    expect([...found].sort()).toEqual(['/t/a.js', '/t/b.js', '/t/c.js', '/t/d.js']);
  });
});
