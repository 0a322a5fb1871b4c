/**
 * `npm run test:orca`: three walks over the built site with the Orca screen reader, by key presses. Prints what Orca says and
 * compares it with the texts kept in `heard/`; with `--write` it keeps what it heard now, with
 * `--record` how many were the same. Debian only, needs no sound card.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serveFolder } from '../../src/build/serve.ts';
import { distFolder } from '../support/dist.ts';
import { keepRun } from '../support/measured.ts';
import { aptInstall, runs } from '../support/system.ts';
import { walks, type Walk } from './walks.ts';

interface Step {
  readonly key: string;
  readonly said: readonly string[];
}

const here = fileURLToPath(new URL('./', import.meta.url));
/** Programs, and the Debian packages they and Orca's libraries come in. */
const needed = {
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openbox: 'openbox',
  'dbus-daemon': 'dbus-x11',
  'speech-dispatcher': 'speech-dispatcher',
  orca: 'orca',
  chromium: 'chromium',
  localedef: 'locales',
};

const missing = Object.entries(needed).filter(([program]) => !runs('which', [program]));
for (const [, name] of [
  ...missing,
  ...(missing.length > 0
    ? [
        ['', 'python3-speechd'],
        ['', 'python3-pyatspi'],
      ]
    : []),
])
  if (!aptInstall(name ?? '')) throw new Error(`This test needs Debian's package ${name ?? ''}.`);
const versionOf = (program: string): string => spawnSync(program, ['--version']).stdout.toString().trim();
const version = versionOf('orca');
console.log(`Orca ${version}\n${versionOf('chromium')}`);

const port = await serveFolder({ dir: distFolder, host: '127.0.0.1', port: 4500 });
const results = [];
for (const walk of walks) results.push(await hears(walk, `http://127.0.0.1:${port}`));
const failed = results.filter((isSame) => !isSame).length;
console.log(failed === 0 ? 'Orca said what it should.' : `${failed} of ${walks.length} walks sound different.`);
if (process.argv.includes('--record'))
  keepRun({ id: 'orca', of: walks.length, good: walks.length - failed, tool: { name: 'Orca', version } });
process.exit(failed === 0 ? 0 : 1);

/** Does one walk; true when it sounds as it did. */
async function hears({ name, path, keys }: Walk, site: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)(`${here}hear.py`, [`${site}${path}`, ...keys.split(' ')]);
  const text = (JSON.parse(stdout) as Step[]).map(({ key, said }) => [`[${key}]`, ...said, ''].join('\n')).join('\n');
  console.log(`\n# ${name}\n${text}`);
  const file = `${here}heard/${name}.txt`;
  if (process.argv.includes('--write')) {
    mkdirSync(`${here}heard`, { recursive: true });
    writeFileSync(file, text);
  }
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const isSame = inAnyOrder(golden) === inAnyOrder(text);
  if (!isSame) console.error(`${name}: not as in tests/orca/heard/${name}.txt:\n${golden}`);
  return isSame;
}

/** Orca tells the parts of one change in an order that is not always the same: within a step it does not count. */
function inAnyOrder(text: string): string {
  const steps = text.split('\n\n').map((step) => step.trim().split('\n').sort().join('\n'));
  return steps.join('\n\n');
}
