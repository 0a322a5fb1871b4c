/**
 * Turning what is said into words (Web Speech). What is worked around here:
 * - some browsers recognise on the device, others send the sound to their maker: which, must be known before anybody speaks;
 * - `processLocally` is refused where the language is missing, and an old browser ignores it;
 * - Android takes one sentence at a time and tells its end twice: one press is one sentence, the first result counts.
 */

/** Who hears the sound: the device alone, the browser's maker, or nobody, because it cannot be done here. */
export type Hearer = 'device' | 'maker' | 'none';

/** What came of one press: guesses, the likeliest first, or why there are none. */
export type HeardWords =
  { readonly guesses: readonly string[] } | { readonly trouble: 'silence' | 'refused' | 'failed' };

/** A recogniser of Vietnamese. */
export interface RecognitionPort {
  /** Asks without a sound and without a question to the learner. */
  hearer(): Promise<Hearer>;
  /** Fetches what the device needs to recognise alone, where the browser offers that; gives who hears afterwards. */
  prepare(): Promise<Hearer>;
  /** Listens to one sentence; call it in the learner's press. */
  listen(): Promise<HeardWords>;
  /** Ends listening at once. */
  stop(): void;
}

/** The part of the browser's recogniser that is used here; not in TypeScript's library. */
export interface Recogniser {
  lang: string;
  maxAlternatives: number;
  processLocally?: boolean;
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

/** The browser's constructor, with what newer ones offer beside it. */
export interface RecogniserMaker {
  new (): Recogniser;
  available?(options: object): Promise<string>;
  install?(options: object): Promise<boolean>;
}

const LANG = 'vi-VN';
const LOCAL = { langs: [LANG], processLocally: true };
const GUESSES = 5;

/** The browser's recogniser; one that is never there where the browser has none. */
export function browserRecognition(maker: RecogniserMaker | undefined = makerOf()): RecognitionPort {
  let current: Recogniser | undefined;
  let isLocal = false;
  const settle = (state: string | undefined): Hearer => {
    if (!maker) return 'none';
    isLocal = state === 'available';
    return isLocal ? 'device' : 'maker';
  };
  const ask = (): Promise<string | undefined> =>
    // A browser that cannot say recognises through its maker.
    Promise.resolve(maker?.available?.(LOCAL)).catch(() => undefined);

  return {
    hearer: async () => settle(await ask()),
    async prepare() {
      const state = await ask();
      if (state !== 'downloadable' || !maker?.install) return settle(state);
      const isThere = await maker.install(LOCAL).catch(() => false);
      return settle(isThere ? 'available' : state);
    },
    listen() {
      return new Promise((resolve) => {
        if (!maker) {
          resolve({ trouble: 'failed' });
          return;
        }
        current?.abort();
        const recogniser = new maker();
        current = recogniser;
        recogniser.lang = LANG;
        recogniser.maxAlternatives = GUESSES;
        if (isLocal) recogniser.processLocally = true;
        recogniser.onresult = ({ results }) => {
          resolve({ guesses: Array.from(results[0] ?? [], ({ transcript }) => transcript) });
          recogniser.abort();
        };
        recogniser.onerror = ({ error }) => resolve({ trouble: troubleOf(error) });
        recogniser.onend = () => resolve({ trouble: 'silence' });
        try {
          recogniser.start();
        } catch {
          // Started twice, or forbidden by the page's policy.
          resolve({ trouble: 'failed' });
        }
      });
    },
    stop() {
      current?.abort();
      current = undefined;
    },
  };
}

function troubleOf(error: string): 'silence' | 'refused' | 'failed' {
  if (error === 'no-speech' || error === 'aborted') return 'silence';
  return error === 'not-allowed' || error === 'service-not-allowed' || error === 'audio-capture' ? 'refused' : 'failed';
}

function makerOf(): RecogniserMaker | undefined {
  const names = globalThis as { SpeechRecognition?: RecogniserMaker; webkitSpeechRecognition?: RecogniserMaker };
  return names.SpeechRecognition ?? names.webkitSpeechRecognition;
}
