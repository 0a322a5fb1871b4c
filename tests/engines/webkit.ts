/** WebKit as Debian ships it (WebKitGTK), by plain W3C WebDriver. It is not Safari on a phone, but the engine is the same. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall, runs } from '../support/system.ts';
import type { Engine, EngineStart } from './engine.ts';

const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const DISPLAY = ':97';
const PORT = 4422;
/** The name of the field that holds an element's id, fixed by the WebDriver standard. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const isThere = () => runs('sh', ['-c', 'command -v WebKitWebDriver && command -v Xvfb']);

/** WebKit. */
export const webkit: EngineStart = {
  id: 'webkit',
  name: 'WebKit',
  advice: 'install it (Debian: apt-get install webkit2gtk-driver xvfb).',
  async start() {
    if (!isThere() && !(aptInstall('webkit2gtk-driver') && aptInstall('xvfb') && isThere())) return undefined;
    const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '800x1000x24'], { stdio: 'ignore' });
    const driver = spawn('WebKitWebDriver', [`--port=${PORT}`], { stdio: 'ignore', env: { ...process.env, DISPLAY } });
    return openSession([driver, screen]);
  },
};

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

async function openSession(helpers: readonly ChildProcess[]): Promise<Engine> {
  const close = (): void => {
    for (const helper of helpers) helper.kill();
  };
  await answering();
  const browserOptions = { binary: BROWSER, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } };
  const session = (await send('POST', '/session', { capabilities })) as Session;
  const { sessionId } = session;
  const at = (path: string) => `/session/${sessionId}${path}`;
  const find = async (selector: string) => {
    const found = await send('POST', at('/element'), { using: 'css selector', value: selector });
    return String((found as Record<string, unknown>)[ELEMENT]);
  };
  return {
    version: session.capabilities.browserVersion,
    async open(url) {
      await send('POST', at('/url'), { url });
    },
    async click(selector) {
      await send('POST', at(`/element/${await find(selector)}/click`), {});
    },
    async type(selector, text) {
      await send('POST', at(`/element/${await find(selector)}/value`), { text });
    },
    value: (expression) => send('POST', at('/execute/sync'), { script: `return (${expression})`, args: [] }),
    async close() {
      await send('DELETE', at(''), undefined).finally(close);
    },
  };
}

async function send(method: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** Waits until the driver listens. */
async function answering(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await send('GET', '/status', undefined).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
