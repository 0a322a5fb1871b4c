import { describe, expect, it, vi } from 'vitest';
import { createShare } from '../../../src/state/sharing.ts';

const link = { title: 'Lỡ bị lừa', url: 'https://hoc.test/lo-bi-lua/' };

describe('sharing a link', () => {
  it.each(['sent', 'closed'] as const)('copies nothing when it was %s', async (sent) => {
    const copy = vi.fn(() => Promise.resolve(true));
    expect(await createShare({ send: () => Promise.resolve(sent), copy })(link)).toBe(sent);
    expect(copy).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'copied'],
    [false, 'by-hand'],
  ] as const)('where the device cannot send: a copy %s is %s', async (isCopied, expected) => {
    const copy = vi.fn(() => Promise.resolve(isCopied));
    expect(await createShare({ send: () => Promise.resolve('unable'), copy })(link)).toBe(expected);
    expect(copy).toHaveBeenCalledWith(link.url);
  });
});
