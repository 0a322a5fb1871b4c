import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareLink } from '../../../src/ports/share.ts';

afterEach(() => vi.unstubAllGlobals());

const link = { title: 'Lỡ bị lừa', url: 'https://hoc.test/lo-bi-lua/' };
const giveShare = (share: () => Promise<void>) => vi.stubGlobal('navigator', { share });

describe("the device's own way to send a link", () => {
  it('gets title and address', async () => {
    const share = vi.fn(() => Promise.resolve());
    giveShare(share);
    expect(await shareLink(link)).toBe('sent');
    expect(share).toHaveBeenCalledWith(link);
  });

  it('may be closed by the learner, which is no fault', async () => {
    giveShare(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await shareLink(link)).toBe('closed');
  });

  it('may be there only for show, or not at all', async () => {
    giveShare(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    expect(await shareLink(link)).toBe('unable');
    vi.stubGlobal('navigator', {});
    expect(await shareLink(link)).toBe('unable');
  });
});
