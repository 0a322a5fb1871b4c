import { describe, expect, it, vi } from 'vitest';
import { createDownloads } from '../../../src/state/downloads.ts';
import { fakeFileStore } from '../../support/fakes/file-store.ts';

/** A site of two lessons; a test changes its files as an operator would. */
function setUp() {
  const store = fakeFileStore();
  const site = new Map<string, string>([
    ['', 'trang đầu'],
    ['nhom/a/', 'lộ trình'],
    ['nhom/a/mot/', 'bài một'],
    ['nhom/a/hai/', 'bài hai'],
    ['tep/x.1.js', 'mã'],
  ]);
  const hashOf = (text: string) => `#${text}`;
  const list = (id: string, parts: Record<string, string[]>) =>
    JSON.stringify({
      id,
      title: id,
      parts: Object.entries(parts).map(([part, paths]) => ({
        id: part,
        title: part || id,
        files: paths.map((path) => [path, hashOf(site.get(path) ?? ''), 10, 10]),
      })),
    });
  const asked: string[] = [];
  const host = { failing: (_path: string) => false, rewrites: false, isHeld: false };
  const fetchFile = (address: string) => {
    const path = address.slice(1);
    asked.push(path);
    if (host.failing(path)) return Promise.reject(new Error('503'));
    const lists: Record<string, string> = {
      'ngoai-mang/chung.json': list('chung', { '': ['', 'tep/x.1.js'] }),
      'ngoai-mang/a.json': list('a', { '': ['nhom/a/'], mot: ['nhom/a/mot/'], hai: ['nhom/a/hai/'] }),
      'ngoai-mang/goi.json': JSON.stringify({ sizes: { a: { lessons: 2, sent: { none: 50, webm: 50, mp3: 50 } } } }),
    };
    const text = lists[path] ?? site.get(path);
    if (text === undefined) return Promise.reject(new Error('404'));
    const body = new TextEncoder().encode(text).buffer;
    return Promise.resolve({ body, type: 'text/html', hash: host.rewrites ? '?' : hashOf(text) });
  };
  const waiting: (() => void)[] = [];
  // Waiting costs the test nothing, but lets others run; where the clock is held, it goes on only when the test says so.
  const clock = {
    now: () => Date.UTC(2026, 10, 28),
    after: (_: number, task: () => void) => (host.isHeld ? waiting.push(task) : setTimeout(task), () => undefined),
  };
  const open = () => createDownloads({ base: '/', store, fetchFile, clock });
  return { store, site, asked, host, waiting, open };
}

const path = { audience: 'a', sound: 'none' } as const;

describe('keeping a path', () => {
  it('fetches everything, then lists it', async () => {
    const { store, open } = setUp();
    const downloads = open();
    await downloads.start(path);
    expect(downloads.$job.get()).toMatchObject({ step: 'ready', done: 50, all: 50 });
    expect(downloads.$kept.get().packs[0]).toMatchObject({ title: 'a', at: '2026-11-28', choice: path });
    expect(store.files.size).toBe(5);
    expect(downloads.$kept.get().started).toEqual([]);
  });

  it('keeps one lesson with what all need', async () => {
    const { store, open } = setUp();
    const downloads = open();
    await downloads.start({ ...path, lesson: 'mot' });
    expect([...store.files.keys()].map((name) => name.replace(/\?.*/, '')).sort()).toEqual([
      '',
      'nhom/a/mot/',
      'tep/x.1.js',
    ]);
    expect(downloads.$kept.get().packs[0]?.pages).toEqual([{ path: 'nhom/a/mot/', title: 'mot' }]);
  });

  it('gets through a host that fails a third of all requests', async () => {
    const { host, open } = setUp();
    let count = 0;
    host.failing = () => (count += 1) % 3 === 0;
    const downloads = open();
    await downloads.start(path);
    expect(downloads.$job.get()?.step).toBe('ready');
  });

  it('does not list a pack that was cut, and fetches only the rest the next time', async () => {
    const { host, asked, store, open } = setUp();
    host.failing = (one) => one === 'nhom/a/hai/';
    const downloads = open();
    await downloads.start(path);
    expect(downloads.$job.get()?.step).toBe('cut');
    expect(downloads.$kept.get()).toMatchObject({ packs: [], started: [path] });
    host.failing = () => false;
    const later = open();
    await later.open();
    expect(later.$kept.get().started).toEqual([path]);
    const here = store.files.size;
    asked.length = 0;
    await later.start(path);
    expect(later.$job.get()?.step).toBe('ready');
    expect(asked.filter((one) => !one.startsWith('ngoai-mang/'))).toHaveLength(5 - here);
  });

  it('stops when it is told to, and keeps what has come', async () => {
    const { host, waiting, open } = setUp();
    host.failing = (one) => one === 'nhom/a/hai/';
    host.isHeld = true;
    const downloads = open();
    const done = downloads.start(path);
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    expect(downloads.$job.get()?.step).toBe('slow');
    downloads.stop();
    waiting[0]?.();
    await done;
    expect(downloads.$job.get()?.step).toBe('stopped');
    expect(downloads.$kept.get().packs).toEqual([]);
  });

  it('says that the device is full, and leaves what was kept', async () => {
    const { store, open } = setUp();
    const downloads = open();
    await downloads.start({ ...path, lesson: 'mot' });
    store.room = 4;
    await downloads.start(path);
    expect(downloads.$job.get()?.step).toBe('full');
    expect(downloads.$kept.get().packs).toHaveLength(1);
  });

  it('takes the word of a host that rewrites its files', async () => {
    const { host, open } = setUp();
    host.rewrites = true;
    const downloads = open();
    await downloads.start(path);
    expect(downloads.$job.get()?.step).toBe('ready');
  });

  it('takes a pack off with the files that nobody else needs', async () => {
    const { store, open } = setUp();
    const downloads = open();
    await downloads.start(path);
    await downloads.start({ ...path, lesson: 'mot' });
    await downloads.remove(path);
    expect(store.files.size).toBe(3);
    await downloads.remove({ audience: 'a', lesson: 'mot' });
    expect(store.files.size).toBe(0);
  });
});

describe('a newer version on the host', () => {
  it('is told by its bytes, and comes at once for all that is kept', async () => {
    const { site, store, open } = setUp();
    await open().start(path);
    site.set('nhom/a/mot/', 'bài một, mới');
    const downloads = open();
    await downloads.open();
    expect(downloads.$news.get()).toBe(10);
    await downloads.update();
    expect(downloads.$news.get()).toBe(0);
    expect(store.files.has('nhom/a/mot/?#bài một, mới')).toBe(true);
    // The page that is open is of the old version.
    expect(store.files.has('nhom/a/mot/?#bài một')).toBe(true);
  });

  it('changes nothing when it cannot be had whole', async () => {
    const { site, host, store, open } = setUp();
    await open().start(path);
    const before = JSON.stringify(store.list);
    site.set('nhom/a/mot/', 'mới');
    host.failing = (one) => one === 'nhom/a/mot/';
    const downloads = open();
    await downloads.open();
    await downloads.update();
    expect(downloads.$job.get()?.step).toBe('cut');
    expect(JSON.stringify(store.list)).toBe(before);
  });

  it('is not looked for, and nothing breaks, without network', async () => {
    const { host, open } = setUp();
    await open().start(path);
    host.failing = () => true;
    const downloads = open();
    await downloads.open();
    expect(downloads.$kept.get().packs).toHaveLength(1);
    expect(downloads.$sizes.get()).toEqual({});
  });
});
