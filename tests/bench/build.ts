/**
 * `npm run bench:build [-- 60 600 3000]`: how the build of the pages grows with the course, without sound. Copies the project
 * into a folder of its own, multiplies the lessons there, and builds: seconds, work of all cores, peak memory, and where the
 * time goes. Nothing of the site is changed.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];
/** Lessons of one made-up module; a module has a page for its test. */
const MODULE = 10;

const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
console.log('lessons  pages   seconds   CPU s   peak MB   MB out   where the seconds went');
for (const count of counts.length > 0 ? counts : [60, 600, 3000]) await measure(count);

async function measure(count: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    for (const name of COPIED) cpSync(name, join(dir, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
    multiply(dir, count);
    allowSharedText(dir);
    const { seconds, log, use } = await build(dir);
    const pages = globSync('**/*.html', { cwd: join(dir, 'dist') }).length;
    const out = globSync('**/*.*', { cwd: join(dir, 'dist') }).reduce(
      (sum, file) => sum + statSync(join(dir, 'dist', file)).size,
      0,
    );
    const figures = [
      seconds.toFixed(1),
      ((use.userCPUTime + use.systemCPUTime) / 1e6).toFixed(1),
      (use.maxRSS / 1024).toFixed(0),
      (out / 1e6).toFixed(0),
    ];
    const widths = [10, 8, 10, 9];
    const row = figures.map((figure, index) => figure.padStart(widths[index] ?? 0)).join('');
    console.log(`${String(count).padStart(7)}${String(pages).padStart(7)}${row}   ${phases(log)}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Copies of the real lessons in turn, each with an id and a title of its own (five digits: the content check knows 113 and 114), in new modules of the paths that have the real one. */
function multiply(dir: string, count: number): void {
  const lessons = join(dir, 'content', 'lessons');
  const ids = readdirSync(lessons).filter((id) => !id.startsWith('_'));
  const copies = Array.from({ length: Math.max(0, count - ids.length) }, (_, index) => {
    const id = ids[index % ids.length] ?? '';
    const copy = `${id}-${index + 1}`;
    cpSync(join(lessons, id), join(lessons, copy), { recursive: true });
    rmSync(join(lessons, copy, 'audio'), { recursive: true, force: true });
    const file = join(lessons, copy, 'vi.mdx');
    const text = readFileSync(file, 'utf8')
      .replace(`id: ${id}`, `id: ${copy}`)
      .replace(/^code: .*$/m, `code: C${index + 1000}`)
      .replace(/^title: "(.*)"$/m, `title: "$1, số ${index + 10_001}"`);
    writeFileSync(file, text);
    return { id, copy };
  });
  for (const path of globSync('content/audiences/*.yaml', { cwd: dir })) {
    const text = `${readFileSync(join(dir, path), 'utf8').trimEnd()}\n`;
    const own = copies.filter(({ id }) => text.includes(`- ${id}\n`)).map(({ copy }) => `      - ${copy}\n`);
    const modules = Array.from({ length: Math.ceil(own.length / MODULE) }, (_, index) => {
      const lines = own.slice(index * MODULE, (index + 1) * MODULE).join('');
      return `  - id: them-${index + 1}\n    title: "Chặng thêm ${index + 10_001}"\n    lessons:\n${lines}`;
    });
    writeFileSync(join(dir, path), text + modules.join(''));
  }
}

/** Copies say what their lesson says, which the content check refuses; it still compares them all, but lets them share everything. */
function allowSharedText(dir: string): void {
  const file = join(dir, 'src/build/content/rules/shared-text.ts');
  const rule = readFileSync(file, 'utf8');
  const free = rule.replace('if (seen === undefined) places.set', 'places.set').replace(/^ *else if \(seen.*\n/m, '');
  if (free === rule) throw new Error('The rule about shared text is no longer as this bench knows it.');
  writeFileSync(file, free.replace('const MOST_SHARED = 40', 'const MOST_SHARED = Infinity'));
}

interface Built {
  readonly seconds: number;
  readonly log: string;
  readonly use: NodeJS.ResourceUsage;
}

/** Runs Astro's build; the process itself says at its end what it used. */
async function build(dir: string): Promise<Built> {
  const use = join(dir, 'use.json');
  const hook = join(dir, 'use.mjs');
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(use)}, JSON.stringify(process.resourceUsage())));\n`,
  );
  const env = { ...process.env, NODE_OPTIONS: `--import ${hook}`, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: 'dist' };
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: dir, env });
  let log = '';
  const take = (part: Buffer) => (log += part.toString());
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const code = await new Promise((done) => child.once('exit', done));
  if (code !== 0) throw new Error(`The build failed:\n${log.slice(-4000)}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, log, use: JSON.parse(readFileSync(use, 'utf8')) as NodeJS.ResourceUsage };
}

/** From the clock in Astro's log: reading content, compiling, writing pages, our own steps. */
function phases(log: string): string {
  const plain = log.replaceAll(/\u001b\[[\d;]*m/g, '');
  const at = (pattern: RegExp) => {
    const line = plain.split('\n').find((one) => pattern.test(one)) ?? '';
    const [, h = 0, m = 0, s = 0] = /(\d\d):(\d\d):(\d\d)/.exec(line) ?? [];
    return Number(h) * 3600 + Number(m) * 60 + Number(s);
  };
  const marks = [
    /Syncing content/,
    /Building static entrypoints/,
    /Rearranging server assets/,
    /Waiting for integration "course"/,
    /to narrate/,
  ];
  const names = ['content', 'compile', 'pages', 'our steps'];
  const times = marks.map(at);
  return names
    .map((name, index) => `${name} ${((times[index + 1] ?? 0) - (times[index] ?? 0) + 86_400) % 86_400}`)
    .join(', ');
}
