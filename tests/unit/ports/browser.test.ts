import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserFacts, savesData } from '../../../src/ports/browser.ts';

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

  it.each([
    ['Safari, from the home screen', { standalone: true }, false, true],
    ['Chrome, from the home screen', {}, true, true],
    ['a tab', { standalone: false }, false, false],
  ])('%s', (_name, navigator, matches, expected) => {
    vi.stubGlobal('navigator', navigator);
    vi.stubGlobal('matchMedia', () => ({ matches }));
    expect(browserFacts().isInstalled).toBe(expected);
  });

  it('a missing worker says something only where one would be allowed', () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('isSecureContext', true);
    expect(browserFacts().hasWorker).toBe(false);
    vi.stubGlobal('isSecureContext', false);
    expect(browserFacts().hasWorker).toBe(true);
    vi.stubGlobal('navigator', { serviceWorker: {} });
    vi.stubGlobal('isSecureContext', true);
    expect(browserFacts().hasWorker).toBe(true);
  });
});
