/** `npm run test:engines`: the main job on the built site in Firefox and in WebKit. A browser that cannot be had is left out, and said; with `--record` the result is kept. */
import { serveFolder } from '../../src/build/serve.ts';
import { distFolder } from '../support/dist.ts';
import { gecko } from './firefox.ts';
import { keepRun } from '../support/measured.ts';
import { doMainJob } from './main-job.ts';
import { webkit } from './webkit.ts';

const port = await serveFolder({ dir: distFolder, host: '127.0.0.1', port: 4500 });
for (const { id, name, advice, start } of [gecko, webkit]) {
  const engine = await start();
  if (engine === undefined) {
    console.log(`${name} was left out: it is not on this machine; ${advice}`);
    continue;
  }
  let good = 0;
  try {
    await doMainJob(engine, `http://127.0.0.1:${port}`);
    good = 1;
    console.log(`${name}: reads, answers, remembers, listens, searches.`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await engine.close();
  }
  if (process.argv.includes('--record')) keepRun({ id, of: 1, good, tool: { name, version: engine.version } });
}
process.exit();
