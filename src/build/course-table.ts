/** The table of the course in README.md: what each path holds, counted on the built pages. `npm run readme:table` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlFiles } from './narration/pages.ts';

const BEGIN = '<!-- course table: written by npm run readme:table -->';
const END = '<!-- end of the course table -->';

/** What one lesson page holds; `seconds` of sound, items and practice included. */
interface Counted {
  readonly path: string;
  readonly lesson: string;
  readonly minutes: number;
  readonly items: number;
  readonly pictures: number;
  readonly seconds: number;
}

/** The table for the site built into `outDir`. */
export function courseTable(outDir: string): string {
  const pages = htmlFiles(outDir).flatMap((file) => count(file, readFileSync(join(outDir, file), 'utf8')));
  const byPath = Map.groupBy(pages, ({ path }) => path);
  const different = [...new Map(pages.map((page) => [page.lesson, page])).values()];
  const rows = [...byPath].map(([path, own]) => row(`\`${path}\``, own));
  return [
    '| Path | Lessons | Minutes | Items | Pictures | Minutes of sound |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    row('different lessons', different),
  ].join('\n');
}

/** The README with its table as it is now. */
export function withTable(readme: string, table: string): string {
  const [before = '', rest = ''] = readme.split(BEGIN);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error(`README.md: the marks "${BEGIN}" and "${END}" are not there.`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}

/** Cells only: prettier gives the README its widths, so they are compared without spaces. */
export function cellsOf(table: string): string {
  return table.replace(/ *\| */g, '|').replace(/-+/g, '-');
}

function count(file: string, html: string): Counted[] {
  const [, path, lesson] = /^nhom\/([^/]+)\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (path === undefined || lesson === undefined || !html.includes('data-page="lesson"')) return [];
  const tracks = [...html.matchAll(/data-track="([^"]+)" data-seconds="(\d+)"/g)];
  const seconds = new Map(tracks.map(([, track, length]) => [track, Number(length)]));
  return [
    {
      path,
      lesson,
      minutes: Number(/<p class="muted" data-silent>[^<]*?(\d+)/.exec(html)?.[1] ?? 0),
      items: html.match(/<quiz-item /g)?.length ?? 0,
      pictures: html.match(/<div class="picture"/g)?.length ?? 0,
      seconds: [...seconds.values()].reduce((sum, length) => sum + length, 0),
    },
  ];
}

function row(name: string, pages: readonly Counted[]): string {
  const sum = (pick: (page: Counted) => number) => pages.reduce((total, page) => total + pick(page), 0);
  const sound = Math.round(sum(({ seconds }) => seconds) / 60);
  const cells = [
    pages.length,
    sum((page) => page.minutes),
    sum((page) => page.items),
    sum((page) => page.pictures),
    sound,
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', withTable(readme, courseTable('dist')));
}
