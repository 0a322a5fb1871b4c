import { trim } from './trim.ts';
import type { Engine, SaidSentence } from './engine.ts';
import type { Finder } from './reference.ts';

/** Above this a reading has so little in common with the reference that its word starts would be guesses. */
const TOO_UNLIKE = 0.88;

/**
 * Gives word starts to a voice that reports none. Where they cannot be found, only the sentence is timed and its words are
 * spread evenly over it.
 */
export function timedEngine(engine: Engine, find: Finder): Engine {
  return {
    say: async (text): Promise<SaidSentence> => {
      const said = trim(await engine.say(text), text);
      const [found] = await find(said, [text]);
      return { ...said, marks: found === undefined || found.cost > TOO_UNLIKE ? [] : found.marks };
    },
  };
}
