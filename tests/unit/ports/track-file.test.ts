import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTiming } from '../../../src/ports/track-file.ts';
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
