/** Starts the real web servers with the settings of hosting/, on a free port of this machine, over any folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The servers that hosting/ has settings for. */
export const serverNames = ['nginx', 'caddy'] as const;

/** A web server under test. */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

interface Site {
  readonly root: string;
  readonly port: number;
  /** '' or '/a-folder'. */
  readonly base: string;
  /** For files of the server itself. */
  readonly work: string;
}

/** Replaces what an operator replaces; a line that is no longer there is a fault. */
function edited(file: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`hosting/${file} has no "${from}" that an operator could change.`);
      return text.replaceAll(from, to);
    },
    readFileSync(`hosting/${file}`, 'utf8'),
  );
}

const commands = {
  nginx: ({ root, port, base, work }: Site) => {
    const site = edited('nginx.conf', [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['root /srv/hoc-vu-so;', `root ${root};`],
      ['$hocvuso_base "";', `$hocvuso_base "${base}";`],
    ]);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${work}/t;`,
    );
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const settings = `${user} pid ${work}/pid; daemon off; worker_processes 1; events {}
      http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${temporary.join(' ')}\n${site}\n}`;
    writeFileSync(join(work, 'nginx.conf'), settings);
    return ['nginx', '-c', join(work, 'nginx.conf'), '-e', 'stderr'];
  },
  caddy: ({ root, port, base, work }: Site) => {
    const site = edited('Caddyfile', [
      [':80 {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`],
      ['root * /srv/hoc-vu-so', `root * ${root}`],
      ['vars base ""', `vars base "${base}"`],
    ]);
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
    return ['caddy', 'run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

/**
 * Serves `dist` by the server, at the top or under `base` ('/a-folder'), and resolves when it answers.
 * @throws Error with what the server said when it does not start.
 */
export async function startServer(
  name: (typeof serverNames)[number],
  { dist, base }: { readonly dist: string; readonly base: string },
): Promise<RunningServer> {
  const work = mkdtempSync(join(tmpdir(), 'hosting-'));
  const port = await freePort();
  let root = dist;
  if (base !== '') {
    root = join(work, 'root');
    mkdirSync(root);
    symlinkSync(dist, join(root, base));
  }
  const [program = '', ...args] = commands[name]({ root, port, base, work });
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: work },
  });
  await answers(child, `http://127.0.0.1:${port}${base}/`);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    port,
    // Twice does no harm.
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  const heard = { said: '', isOver: false };
  child.stderr?.on('data', (part: Buffer) => {
    heard.said += part.toString();
  });
  child.once('exit', () => {
    heard.isOver = true;
  });
  child.once('error', (error) => {
    heard.said += error.message;
    heard.isOver = true;
  });
  for (let tries = 0; tries < 600 && !heard.isOver; tries += 1) {
    const isThere = await fetch(url).then(
      async ({ body }) => {
        await body?.cancel();
        return true;
      },
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  child.kill();
  throw new Error(`${child.spawnfile} does not answer: ${heard.said}`);
}
