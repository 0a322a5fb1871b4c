import { describe, expect, it } from 'vitest';
import { deltaName, makeDelta } from '../../../src/core/offline/delta.ts';
import { finish, nothingKept } from '../../../src/core/offline/kept.ts';
import { answer, slice, type AnswerDeps } from '../../../src/worker/answer.ts';

const request = (path: string, headers: Record<string, string> = {}, mode = 'cors') =>
  Object.defineProperty(new Request(`http://site.test/${path}`, { headers }), 'mode', { value: mode });
const page = (path: string) => request(path, {}, 'navigate');

/** A response as a browser's own fetch gives it. */
const fromHost = (text: string) => Object.defineProperty(new Response(text), 'type', { value: 'basic' });

function setUp(network: 'up' | 'down' | 'hangs' = 'up') {
  const visited = new Map<string, string>();
  const asked: string[] = [];
  const kept = finish(nothingKept, [
    { choice: { audience: 'a', sound: 'none' }, title: 'a', at: '', pages: [], files: [['giu/', 'h', 1, 1]] },
  ]);
  const deps: AnswerDeps = {
    kept: () => Promise.resolve(kept),
    files: { read: (name) => Promise.resolve(name === 'giu/?h' ? new Response('giữ') : undefined) },
    visited: {
      read: (path) => Promise.resolve(visited.has(path) ? new Response(visited.get(path)) : undefined),
      write: async (path, file) => void visited.set(path, await file.text()),
    },
    fetch: ({ url }) => {
      asked.push(new URL(url).pathname);
      if (network === 'hangs') return new Promise(() => undefined);
      return network === 'up' ? Promise.resolve(fromHost('mạng')) : Promise.reject(new Error('no network'));
    },
    patience: () => (network === 'hangs' ? Promise.resolve() : new Promise(() => undefined)),
    shell: (path) => Promise.resolve(path === 'khong-mang/' ? new Response('không mạng') : undefined),
    offlinePage: 'khong-mang/',
  };
  return { deps, visited, asked };
}
const say = async (asked: Request, path: string, deps: AnswerDeps) => (await answer(asked, path, deps)).text();

describe('the worker', () => {
  it('answers what is kept without asking the network', async () => {
    const { deps, asked } = setUp();
    expect(await say(page('giu/'), 'giu/', deps)).toBe('giữ');
    expect(asked).toEqual([]);
  });

  it('takes other pages from the network and keeps what was visited', async () => {
    const { deps, visited } = setUp();
    expect(await say(page('a/'), 'a/', deps)).toBe('mạng');
    expect(visited.get('a/')).toBe('mạng');
  });

  it('shows a page as it was visited when there is no network, else the page that helps', async () => {
    const { deps, visited } = setUp('down');
    visited.set('a/', 'đã mở');
    expect(await say(page('a/'), 'a/', deps)).toBe('đã mở');
    expect(await say(page('b/'), 'b/', deps)).toBe('không mạng');
  });

  it('does not make a learner wait for a network that hangs when the page was visited', async () => {
    const { deps, visited } = setUp('hangs');
    visited.set('a/', 'đã mở');
    expect(await say(page('a/'), 'a/', deps)).toBe('đã mở');
  });

  it('asks once for a file whose name says what is in it', async () => {
    const { deps, asked } = setUp();
    await say(request('tep/a.js'), 'tep/a.js', deps);
    await say(request('tep/a.js'), 'tep/a.js', deps);
    expect(asked).toEqual(['/tep/a.js']);
  });

  it('lets sound pass, and keeps none of it unasked', async () => {
    const { deps, visited } = setUp();
    expect(await say(request('am-thanh/a.webm'), 'am-thanh/a.webm', deps)).toBe('mạng');
    expect(visited.size).toBe(0);
  });

  it('keeps no error page', async () => {
    const { deps, visited } = setUp();
    const failing = { ...deps, fetch: () => Promise.resolve(new Response('', { status: 503 })) };
    await answer(page('a/'), 'a/', failing);
    expect(visited.size).toBe(0);
  });

  it('still shows a page when the device has no room for it', async () => {
    const { deps } = setUp();
    const full = { ...deps, visited: { ...deps.visited, write: () => Promise.reject(new Error('full')) } };
    expect(await say(page('a/'), 'a/', full)).toBe('mạng');
  });

  it('gives data as it was last seen, and an error when it never was', async () => {
    const { deps, visited } = setUp('down');
    visited.set('on-lai/a.json', '{}');
    expect(await say(request('on-lai/a.json'), 'on-lai/a.json', deps)).toBe('{}');
    expect((await answer(request('on-lai/b.json'), 'on-lai/b.json', deps)).type).toBe('error');
  });
});

describe('a further lesson', () => {
  const footer = `<footer>${'Học vụ số. '.repeat(20)}</footer>`;
  const shell = `<h1>Không mạng</h1>${footer}`;
  const lesson = `<h1>Gọi cho con</h1>${footer}`;
  const path = 'nhom/nong-dan/goi-cho-con/';
  const address = `/${path}${deltaName(shell)}`;
  const headers = { 'content-type': 'text/html; charset=utf-8', 'x-frame-options': 'SAMEORIGIN', etag: '"1"' };

  /** @param files what the host has, by path; it fails with 404 for the rest. */
  function setUpLesson(files: Record<string, string>) {
    const { deps, visited, asked } = setUp();
    const own: AnswerDeps = {
      ...deps,
      fetch: ({ url }) => {
        const { pathname } = new URL(url);
        asked.push(pathname);
        const text = files[pathname];
        return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : fromHost(text));
      },
      shell: () => Promise.resolve(new Response(shell, { headers })),
    };
    return { deps: own, visited, asked };
  }

  it('comes as its difference from the page for no network, looks like any page of the host, and is kept whole', async () => {
    const { deps, visited, asked } = setUpLesson({ [address]: makeDelta(shell, lesson), [`/${path}`]: 'khác' });
    const response = await answer(page(`${path}?tu=zalo`), path, deps);
    expect(asked).toEqual([address]);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'SAMEORIGIN',
    });
    expect(await response.text()).toBe(lesson);
    expect(visited.get(path)).toBe(lesson);
  });

  it('comes whole where the host has no such file: it has another version, or changes pages on their way', async () => {
    const { deps, visited, asked } = setUpLesson({ [`/${path}`]: lesson });
    expect(await say(page(path), path, deps)).toBe(lesson);
    expect(asked).toEqual([address, `/${path}`]);
    expect(visited.get(path)).toBe(lesson);
  });

  it('comes whole from a host that sends its home page for what it does not have', async () => {
    const { deps } = setUpLesson({ [`/${path}`]: lesson });
    const home = () =>
      Object.defineProperty(new Response('<h1>Trang đầu</h1>', { headers }), 'type', { value: 'basic' });
    const kind = {
      ...deps,
      fetch: (one: Request) => (one.url.endsWith('.txt') ? Promise.resolve(home()) : deps.fetch(one)),
    };
    expect(await say(page(path), path, kind)).toBe(lesson);
  });

  it('comes as it was visited when the network fails', async () => {
    const { deps, visited } = setUpLesson({});
    visited.set(path, 'đã mở');
    const down = { ...deps, fetch: () => Promise.reject(new Error('no network')) };
    expect(await say(page(path), path, down)).toBe('đã mở');
  });
});

describe('a part of a kept file', () => {
  const file = () => new Response('0123456789', { headers: { 'content-type': 'audio/webm' } });

  it('is sent with its place, as players and Safari want it', async () => {
    const part = await slice(file(), 'bytes=2-4');
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(part.headers.get('content-length')).toBe('3');
    expect(part.headers.get('content-type')).toBe('audio/webm');
    expect(await part.text()).toBe('234');
  });

  it('is refused where the file is shorter, and the whole is sent where no part was asked for', async () => {
    expect((await slice(file(), 'bytes=10-')).status).toBe(416);
    expect(await (await slice(file(), null)).text()).toBe('0123456789');
    expect(await (await slice(file(), 'lines=1')).text()).toBe('0123456789');
  });
});
