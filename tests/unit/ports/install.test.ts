import { describe, expect, it, vi } from 'vitest';
import { windowInstall, type AskInstall } from '../../../src/ports/install.ts';

function offerOf(prompt: () => Promise<unknown>) {
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
}

function listen() {
  const target = Object.assign(new EventTarget(), { onbeforeinstallprompt: null });
  const asks: AskInstall[] = [];
  const port = windowInstall(target);
  port.onOffer((ask) => asks.push(ask));
  return { target, port, asks };
}

describe("the browser's offer to install", () => {
  it('is known to be possible only where the browser has the event', () => {
    expect(listen().port.canOffer).toBe(true);
    expect(windowInstall(new EventTarget()).canOffer).toBe(false);
  });

  it('waits until it is asked for', async () => {
    const { target, asks } = listen();
    const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' }));
    const offer = offerOf(prompt);
    target.dispatchEvent(offer);
    expect(offer.defaultPrevented).toBe(true);
    expect(prompt).not.toHaveBeenCalled();
    expect(await asks[0]?.()).toBe(true);
  });

  it('may be declined, or fail when asked twice', async () => {
    const { target, asks } = listen();
    target.dispatchEvent(offerOf(() => Promise.resolve({ outcome: 'dismissed' })));
    target.dispatchEvent(offerOf(() => Promise.reject(new Error('once only'))));
    expect(await asks[0]?.()).toBe(false);
    expect(await asks[1]?.()).toBe(false);
  });
});
