/** Runs before the tests of the built pages: the Nu HTML checker is a Java program. */
import { aptInstall, runs } from './system.ts';

if (!runs('java', ['-version']) && !(aptInstall('default-jre-headless') && runs('java', ['-version']))) {
  console.error(
    'The tests of the built pages need Java for the Nu HTML checker: install it (Debian: apt-get install default-jre-headless).',
  );
  process.exitCode = 1;
}
