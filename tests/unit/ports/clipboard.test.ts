import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/ports/clipboard.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the clipboard', () => {
  it('takes the text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('Giấy')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('Giấy');
  });

  it('may refuse, which is an answer and no fault', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('NotAllowed')) } });
    expect(await copyText('Giấy')).toBe(false);
  });

  it('may not be there at all', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText('Giấy')).toBe(false);
  });
});
