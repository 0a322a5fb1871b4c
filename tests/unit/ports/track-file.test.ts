import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTiming, fetchWording } from '../../../src/ports/track-file.ts';
import { timing } from '../../support/player.ts';

const answer = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response));

afterEach(() => void vi.unstubAllGlobals());

describe('the timing file', () => {
  it('is fetched from beside the sound', async () => {
    answer(() => Promise.resolve(Response.json(timing)));
    expect(await fetchTiming('/am-thanh/bai.k')).toEqual(timing);
    expect(fetch).toHaveBeenCalledWith('/am-thanh/bai.k.json');
  });

  it.each([
    ['is missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is not one', () => Promise.resolve(Response.json({ v: 2 }))],
    ['is only half there', () => Promise.resolve(new Response('{"v":1,'))],
    ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
  ])('is nothing when it %s', async (_, response) => {
    answer(response);
    expect(await fetchTiming('/am-thanh/bai.k')).toBeUndefined();
  });
});

describe('the wording file', () => {
  const wording = {
    v: 1,
    blocks: [
      {
        b: 'a',
        n: [
          [0, 5, 'bảy giờ'],
          [6, 9],
        ],
      },
    ],
  };

  it('is fetched from beside the sound', async () => {
    answer(() => Promise.resolve(Response.json(wording)));
    expect(await fetchWording('/am-thanh/bai.k')).toEqual(wording);
    expect(fetch).toHaveBeenCalledWith('/am-thanh/bai.k.say.json');
  });

  it.each([
    null,
    { v: 2, blocks: [] },
    { v: 1 },
    { v: 1, blocks: [7] },
    { v: 1, blocks: [{ b: 'a', n: [[-1, 2]] }] },
    { v: 1, blocks: [{ b: 'a', n: [[0, 2, 7]] }] },
    { v: 1, blocks: [{ b: 'a', n: ['x'] }] },
  ])('is nothing when it is %j', async (value) => {
    answer(() => Promise.resolve(Response.json(value)));
    expect(await fetchWording('/am-thanh/bai.k')).toBeUndefined();
  });
});
