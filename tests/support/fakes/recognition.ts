import type { Recogniser, RecogniserMaker } from '../../../src/ports/recognition.ts';

/** A browser's recogniser that hears what the test says. */
export function fakeRecogniser({ available, installs }: { available?: string; installs?: boolean } = {}): {
  readonly Maker: RecogniserMaker;
  last(): Recogniser | undefined;
  hear(guesses: readonly string[]): void;
  fail(error: string): void;
} {
  const made: Recogniser[] = [];
  const last = (): Recogniser | undefined => made.at(-1);
  class Fake implements Recogniser {
    lang = '';
    maxAlternatives = 1;
    onresult: Recogniser['onresult'] = null;
    onerror: Recogniser['onerror'] = null;
    onend: Recogniser['onend'] = null;
    constructor() {
      made.push(this);
    }
    start = (): void => undefined;
    abort(): void {
      this.onend?.();
    }
  }
  const offers = {
    ...(available !== undefined && { available: () => Promise.resolve(available) }),
    ...(installs !== undefined && { install: () => Promise.resolve(installs) }),
  };
  return {
    Maker: Object.assign(Fake, offers),
    last,
    hear: (guesses) => last()?.onresult?.({ results: [guesses.map((transcript) => ({ transcript }))] }),
    fail: (error) => last()?.onerror?.({ error }),
  };
}
