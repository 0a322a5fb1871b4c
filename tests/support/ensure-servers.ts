/** Runs before the tests of the built pages: the settings in hosting/ are tried on the real web servers. */
import { aptInstall, runs } from './system.ts';

const servers = [
  { program: 'nginx', args: ['-v'], debian: 'nginx-light' },
  { program: 'caddy', args: ['version'], debian: 'caddy' },
];

for (const { program, args, debian } of servers) {
  if (runs(program, args) || (aptInstall(debian) && runs(program, args))) continue;
  console.error(
    `The tests of the hosting settings need ${program}: install it (Debian: apt-get install ${debian}). It need not run.`,
  );
  process.exitCode = 1;
}
