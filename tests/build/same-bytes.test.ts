import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distFolder } from '../support/dist.ts';

let again = '';

beforeAll(async () => {
  again = await mkdtemp(join(tmpdir(), 'again-'));
  // Only what a shell would give: the test runner's own variables (MODE, BASE_URL …) would change the build.
  const { PATH, HOME, SITE_URL, BASE_PATH } = process.env;
  const chosen = { ...(SITE_URL && { SITE_URL }), ...(BASE_PATH && { BASE_PATH }) };
  await promisify(execFile)('astro', ['build'], {
    env: { PATH, HOME, ...chosen, OUT_DIR: again, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}, 300_000);

afterAll(async () => {
  await rm(again, { recursive: true });
});

/** Hash of every file of a built site by its path; sound is named by its content and made apart, and lists that name it with it. */
function hashes(folder: string): Map<string, string> {
  const files = globSync('**/*.*', { cwd: folder, exclude: ['am-thanh/**', 'ngoai-mang/**'] }).sort();
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe('a second build', () => {
  it('has the same files with the same bytes, so that a visitor fetches only what changed', () => {
    const first = hashes(distFolder);
    const second = hashes(again);
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });
});
