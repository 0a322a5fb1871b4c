import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { builtPages, distFolder } from '../support/dist.ts';

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** Warnings that are not true here; what is said only for information does not count at all. */
const untrue = [
  // Safari forgets that a list without bullets is a list, unless its role says so.
  /^The “list” role is unnecessary for element “[uo]l”/,
  // It reads files, so nothing is of the page's "self", and takes data blocks for scripts; tests/e2e asks a real browser.
  / violates Content Security Policy/,
];

/** What the Nu HTML checker finds in these files; one Java for all of them. */
async function nuFaults(files: readonly string[]): Promise<string[]> {
  const args = ['-Xss2m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { stdout } = await promisify(execFile)('java', args, { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !untrue.some((pattern) => pattern.test(message)))
    .map(({ type, url, lastLine, message }) => `${url.replace(/^file:/, '')}:${lastLine ?? 0} ${type}: ${message}`);
}

describe('the Nu HTML checker', () => {
  it('finds nothing on any page', { timeout: 300_000 }, async () => {
    const files = builtPages().map(({ path }) => join(distFolder, path.endsWith('/') ? `${path}index.html` : path));
    expect(await nuFaults(files)).toEqual([]);
  });

  it('is really run: it sees a planted fault', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nu-'));
    const file = join(folder, 'planted.html');
    await writeFile(file, '<!doctype html><html lang="vi"><title>A</title><ul><p>B</p></ul>');
    const faults = await nuFaults([file]);
    await rm(folder, { recursive: true });
    expect(faults).toEqual([expect.stringContaining('Element “p” not allowed as child of element “ul”')]);
  });
});
