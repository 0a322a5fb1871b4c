/**
 * Loaded before Astro by the bench of the build: notes what the process has used whenever a step of the build is done, and writes
 * it to the file USAGE_FILE at the end. Steps are known by `performance.mark` (src/build/integration.ts) and by Astro's log.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What was used from the beginning until a step was done. */
export interface Usage {
  readonly step: string;
  readonly seconds: number;
  /** Of all threads, and of programs it started (Pagefind's indexer; only on Linux, and only once they have ended). */
  readonly cpu: number;
  /** The most memory at one time so far, in MB. */
  readonly peak: number;
}

/** Lines of Astro's log, and what is done when they appear. */
const LOG: readonly (readonly [RegExp, string])[] = [
  [/Syncing content/, 'check'],
  [/Building static entrypoints/, 'content'],
  [/Rearranging server assets|generating static routes/, 'compile'],
];

if (process.env.USAGE_FILE !== undefined) watch(process.env.USAGE_FILE);

function watch(file: string): void {
  const noted: Usage[] = [];
  let indexer = 0;
  const note = (step: string) => {
    if (noted.some((one) => one.step === step)) return;
    const { user, system } = process.cpuUsage();
    const peak = process.resourceUsage().maxRSS / 1024;
    noted.push({ step, seconds: performance.now() / 1000, cpu: (user + system) / 1e6 + childrenSeconds(), peak });
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    note(name);
    return mark(name, options);
  };
  const write = process.stdout.write.bind(process.stdout) as (...parts: unknown[]) => boolean;
  process.stdout.write = (...parts: unknown[]) => {
    for (const [pattern, step] of LOG) if (pattern.test(String(parts[0]))) note(step);
    return write(...parts);
  };
  setInterval(() => (indexer = Math.max(indexer, childPeak())), 200).unref();
  process.on('exit', () => {
    note('end');
    writeFileSync(file, JSON.stringify({ noted, indexer }));
  });
}

/** Processor seconds of ended child processes: fields 16 and 17 of proc_pid_stat(5), in hundredths. */
function childrenSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const [, , , , , , , , , , , , , user, system] = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(user) + Number(system)) / 100;
}

/** The most memory that a running child process has had, in MB. */
function childPeak(): number {
  if (!existsSync('/proc/self/task')) return 0;
  const children = readdirSync('/proc/self/task').flatMap((task) => {
    try {
      return readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ');
    } catch {
      // A thread that ended meanwhile.
      return [];
    }
  });
  const peaks = children.map((child) => {
    try {
      return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...peaks);
}
