/** One search page's life: what is asked, what was found, what went wrong. */
import { atom, type ReadableAtom } from 'nanostores';
import { findPages } from '../core/search/find.ts';
import { resultOf, type Result } from '../core/search/result.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { pagefindEngine, type EngineHit, type SearchEngine } from '../ports/search.ts';
import { progress } from './progress.ts';

/** What is asked; no audience = the pages of all. */
export interface Question {
  readonly query: string;
  readonly audience?: string | undefined;
}

/** What the page shows. Results are those loaded so far; `total` counts all that were found. */
export type SearchView =
  | { readonly state: 'idle' }
  | ({ readonly state: 'busy' | 'offline' | 'failed' } & Question)
  | ({
      readonly state: 'found';
      readonly near: boolean;
      readonly total: number;
      readonly results: readonly Result[];
    } & Question);

/** A search page's state. */
export interface SearchState {
  readonly $view: ReadableAtom<SearchView>;
  /** Fetches the engine; call it when the learner comes to the field. */
  warm(): void;
  /** The learner types: searches once the typing pauses. */
  type(question: Question): void;
  /** The learner presses "Tìm": searches now. */
  submit(question: Question): Promise<void>;
  /** Shows the next results. */
  more(): Promise<void>;
}

/** A pause in typing, in ms; someone who types slowly is not told a count after every letter. */
export const TYPING_PAUSE = 600;

/** How long a search may last, in ms, before the learner is told to wait; most end sooner, and then nothing need be said. */
export const PATIENCE = 1000;

/** Results shown at a time: each is a file of 3 kB, and ten of them are four screens of a phone. */
export const PAGE_SIZE = 5;

/** Joins an engine to what a page shows; `own` is the path where the learner was last. */
export function createSearch(engine: SearchEngine, clock: Clock, own?: string): SearchState {
  const $view = atom<SearchView>({ state: 'idle' });
  let stopWaiting: (() => void) | undefined;
  let found: readonly EngineHit[] = [];
  let asked = 0;

  const load = (hits: readonly EngineHit[], audience: string | undefined): Promise<Result[]> =>
    Promise.all(hits.map(async (hit) => resultOf(await hit.load(), audience, own)));

  /** Runs `work` and shows what it gives, unless the learner asked something else meanwhile. */
  const show = async (question: Question, work: () => Promise<SearchView>) => {
    const turn = (asked += 1);
    const stopPatience = clock.after(PATIENCE, () => {
      if (turn === asked) $view.set({ ...question, state: 'busy' });
    });
    let next: SearchView;
    try {
      next = await work();
    } catch {
      // The engine or a result could not be fetched; the learner is told in words and may press "Tìm" again.
      next = { ...question, state: engine.isOnline() ? 'failed' : 'offline' };
    }
    stopPatience();
    if (turn === asked) $view.set(next);
  };

  const submit = async (question: Question): Promise<void> => {
    stopWaiting?.();
    const { query, audience } = question;
    if (query.trim() === '') return show(question, () => Promise.resolve({ state: 'idle' }));
    await show(question, async () => {
      const { near, hits } = await findPages(query, (term) => engine.search(term, audience));
      found = hits;
      const results = await load(hits.slice(0, PAGE_SIZE), audience);
      return { ...question, state: 'found', near, total: hits.length, results };
    });
  };

  return {
    $view,
    warm: () => engine.warm(),
    type(question) {
      stopWaiting?.();
      stopWaiting = clock.after(TYPING_PAUSE, () => void submit(question));
    },
    submit,
    async more() {
      const view = $view.get();
      if (view.state !== 'found') return;
      const { length } = view.results;
      await show(view, async () => {
        const next = await load(found.slice(length, length + PAGE_SIZE), view.audience);
        return { ...view, results: [...view.results, ...next] };
      });
    },
  };
}

/** The search of this site; `base` is where the site begins ("/" or "/course/"). */
export function openSearch(base: string): SearchState {
  return createSearch(pagefindEngine(base), deviceClock, progress.$progress.get().last?.audience);
}
