import type { AskInstall, InstallPort } from '../../../src/ports/install.ts';

/** A fake of ports/install: a test says when the browser makes its offer. */
export function fakeInstall({ canOffer = true } = {}): InstallPort & { offer(ask: AskInstall): void } {
  const listeners: ((ask: AskInstall) => void)[] = [];
  return {
    canOffer,
    onOffer: (listener) => void listeners.push(listener),
    offer: (ask) => listeners.forEach((listener) => listener(ask)),
  };
}
