import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataOf } from '../../../src/islands/item-data.ts';
import { fetchItems } from '../../../src/state/lesson-items.ts';

const host = () => document.querySelector('quiz-item') as HTMLElement;
const answer = (body: unknown) => Promise.resolve({ ok: true, json: () => Promise.resolve(body) } as Response);

beforeEach(() => {
  document.body.dataset.base = '/so/';
  document.body.dataset.items = '0123456789ab';
  document.body.innerHTML = '<quiz-item data-item="cau-mot"></quiz-item>';
});

describe('what an item wakes up with', () => {
  it('comes from the file that the page names', async () => {
    const fetch = vi.fn(() => Promise.resolve({ 'cau-mot': { id: 'cau-mot' } }));
    expect(await dataOf(host(), fetch)).toEqual({ id: 'cau-mot' });
    expect(fetch.mock.calls).toEqual([['/so/tep/bai/0123456789ab.json']]);
  });

  it('is asked for nowhere when it stands in the item itself', async () => {
    host().innerHTML = '<script type="application/json" data-item-data>{"id":"cau-mot"}</script>';
    const fetch = vi.fn(() => Promise.reject(new Error('offline')));
    expect(await dataOf(host(), fetch)).toEqual({ id: 'cau-mot' });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([[{ 'cau-hai': {} }], [[]], ['constructor']])('is refused when the file is %o', async (file) => {
    await expect(dataOf(host(), () => Promise.resolve(file))).rejects.toThrow('lacks an item');
  });
});

describe('the file of a lesson', () => {
  it('is fetched once for all items, and again after it could not be reached', async () => {
    const fetch = vi
      .fn()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockImplementation(() => answer({ a: 1 }));
    vi.stubGlobal('fetch', fetch);
    await expect(fetchItems('/x.json')).rejects.toThrow('offline');
    expect(await Promise.all([fetchItems('/x.json'), fetchItems('/x.json')])).toEqual([{ a: 1 }, { a: 1 }]);
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
