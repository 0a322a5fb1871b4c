import { afterEach, describe, expect, it, vi } from 'vitest';
import { savesData } from '../../../src/ports/browser.ts';

afterEach(() => vi.unstubAllGlobals());

describe('what the browser says about itself', () => {
  it.each([
    [{ connection: { saveData: true } }, true],
    [{ connection: { saveData: false } }, false],
    [{ connection: {} }, false],
    [{}, false],
  ])('saving data: %o is %s', (navigator, expected) => {
    vi.stubGlobal('navigator', navigator);
    expect(savesData()).toBe(expected);
  });
});
