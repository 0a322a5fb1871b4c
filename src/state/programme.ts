/** The evening that a room is in and the plan picked last, kept on this device; a guest's go with the tab. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Step } from '../core/programme/plan.ts';
import { decodeKept, encodeKept, goTo, replanned, type Kept } from '../core/programme/run.ts';
import { pageAddress, type AddressPort } from '../ports/address.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import { learnerStore } from './learner-store.ts';

/** Where both are kept. */
const PROGRAMME_KEY = 'course.programme';

/** The evening of this device. */
export interface ProgrammeState {
  readonly $kept: ReadableAtom<Kept>;
  /** Begins this evening; one that runs already ends. */
  begin(of: string): void;
  /** Goes to a step of the evening that runs, of so many. */
  go(step: number, steps: number): void;
  /** The plan of the evening `was` is another now: an evening that runs by it keeps its place. Without steps it is over. */
  replan(
    was: string,
    change: { readonly before: readonly Step[]; readonly after: readonly Step[]; readonly of: string },
  ): void;
  end(): void;
  /** Keeps a picked plan; undefined forgets it. */
  keepPlan(plan: string | undefined): void;
  readonly clock: Clock;
  readonly address: AddressPort;
}

interface ProgrammeDeps {
  readonly store: KeyValueStore;
  readonly clock: Clock;
  readonly address: AddressPort;
}

/** Opens the evening kept in a store. */
export function createProgramme({ store, clock, address }: ProgrammeDeps): ProgrammeState {
  const $kept = atom<Kept>(decodeKept(store.read(PROGRAMME_KEY)));
  const put = (next: Kept) => {
    store.write(PROGRAMME_KEY, encodeKept(next));
    $kept.set(next);
  };
  // The lesson is often in one tab and the plan in another.
  store.watch(PROGRAMME_KEY, (text) => $kept.set(decodeKept(text)));
  return {
    $kept,
    begin(of) {
      const now = clock.now();
      put({ ...$kept.get(), run: { of, step: 0, began: now, stepBegan: now } });
    },
    go(step, steps) {
      const { run, ...rest } = $kept.get();
      if (run) put({ ...rest, run: goTo(run, step, steps, clock.now()) });
    },
    replan(was, change) {
      const { run, ...rest } = $kept.get();
      if (run?.of !== was) return;
      put({ ...rest, run: change.after.length > 0 ? replanned(run, { ...change, now: clock.now() }) : undefined });
    },
    end: () => put({ ...$kept.get(), run: undefined }),
    keepPlan: (plan) => put({ ...$kept.get(), plan }),
    clock,
    address,
  };
}

/** The evening on this device. */
export const programme = createProgramme({ store: learnerStore, clock: deviceClock, address: pageAddress });
