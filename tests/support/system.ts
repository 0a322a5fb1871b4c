import { spawnSync } from 'node:child_process';

/** True when `program` runs on this machine. */
export function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/**
 * Installs a Debian package where that can be done without asking anyone: as root, with apt-get at hand.
 * False when it cannot, or did not work; what apt-get said is then on the screen.
 */
export function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return false;
  console.log(`Installing ${name} for the tests …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
