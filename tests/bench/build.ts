/**
 * `npm run bench:build [-- 60 600 3000]`: how the build of the pages grows with the course, without sound. Copies the project
 * into a folder of its own, adds lessons there, and builds: seconds, work of all cores, most memory, what a search then costs,
 * and where the work went. Nothing of the site is changed.
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { growCourse } from './grow-course.ts';
import { searchCostOf } from './search-cost.ts';
import type { Usage } from './usage.ts';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];
const COLUMNS = ['lessons', 'pages', 'seconds', 'CPU s', 'peak MB', 'indexer MB', 'MB out', '1st search kB', 'next kB'];

const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
console.log(COLUMNS.join('  '));
for (const count of counts.length > 0 ? counts : [60, 600, 3000]) await measure(count);
process.exit(0);

async function measure(count: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    for (const name of COPIED) cpSync(name, join(dir, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
    growCourse(dir, count);
    allowSharedText(dir);
    const { noted, indexer } = await build(dir);
    const dist = join(dir, 'dist');
    const files = globSync('**/*.*', { cwd: dist });
    const out = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    const { first, further } = await searchCostOf(dist);
    const { seconds = 0, cpu = 0, peak = 0 } = noted.at(-1) ?? {};
    const figures = [
      ...[count, files.filter((file) => file.endsWith('.html')).length],
      ...[seconds, cpu, peak, indexer, out / 1e6, first / 1000, further / 1000].map(Math.round),
    ];
    console.log(figures.map((figure, index) => String(figure).padStart(COLUMNS[index]?.length ?? 0)).join('  '));
    console.log(`         ${steps(noted)}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Made-up lessons share stories and tasks with the real ones, which the content check refuses; it still compares them all. */
function allowSharedText(dir: string): void {
  const file = join(dir, 'src/build/content/rules/shared-text.ts');
  const rule = readFileSync(file, 'utf8');
  const free = rule.replace('if (seen === undefined) places.set', 'places.set').replace(/^ *else if \(seen.*\n/m, '');
  if (free === rule) throw new Error('The rule about shared text is no longer as this bench knows it.');
  writeFileSync(file, free.replace('const MOST_SHARED = 40', 'const MOST_SHARED = Infinity'));
}

/** Runs Astro's build; the process itself notes what it uses (usage.ts). */
async function build(dir: string): Promise<{ noted: readonly Usage[]; indexer: number }> {
  const file = join(dir, 'usage.json');
  const options = `${process.env.NODE_OPTIONS ?? ''} --import ${resolve('tests/bench/usage.ts')}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: options,
    USAGE_FILE: file,
    ASTRO_TELEMETRY_DISABLED: '1',
    OUT_DIR: 'dist',
  };
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: dir, env });
  let log = '';
  const take = (part: Buffer) => (log += part.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`The build failed:\n${log.slice(-4000)}`);
  return JSON.parse(readFileSync(file, 'utf8')) as { noted: readonly Usage[]; indexer: number };
}

/** What each step worked, and the most memory until it was done. */
function steps(noted: readonly Usage[]): string {
  return noted
    .map(({ step, cpu, peak }, index) => {
      const own = cpu - (noted[index - 1]?.cpu ?? 0);
      return `${step} ${own.toFixed(1)} s (${Math.round(peak)} MB)`;
    })
    .join(', ');
}
