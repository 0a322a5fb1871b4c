/** Builds the pages into a folder of their own and puts it in place only when all went well. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of a project: what an operator deploys, and what a build works in. */
export interface SiteFolders {
  readonly root: string;
  readonly site: string;
  readonly next: string;
}

/** The folders of the project in `root`. */
export function siteFolders(root = process.cwd()): SiteFolders {
  return { root, site: join(root, 'dist'), next: join(root, 'dist.next') };
}

/**
 * Runs Astro's build into the `next` folder.
 * @throws Error with one sentence when the build failed; the site folder is then untouched.
 */
export async function buildPages({ root, site, next }: SiteFolders): Promise<void> {
  await rm(next, { recursive: true, force: true });
  const env = { ...process.env, OUT_DIR: next, ASTRO_TELEMETRY_DISABLED: '1' };
  const isWindows = process.platform === 'win32';
  const code = await exitCode(spawn('astro', ['build'], { cwd: root, stdio: 'inherit', env, shell: isWindows }));
  if (code === 0) return;
  const kept = existsSync(site) ? ' The last good site is still in dist/.' : '';
  throw new Error(`The pages could not be built; the reason stands above.${kept}`);
}

/** Puts the freshly built folder in the place of the last one. */
export async function publishPages({ site, next }: SiteFolders): Promise<void> {
  const old = `${site}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, old);
  await rename(next, site);
  await rm(old, { recursive: true, force: true });
}

function exitCode(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
