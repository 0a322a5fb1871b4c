import { vi } from 'vitest';
import type { Timing } from '../../src/core/narration/timing.ts';
import type { SoundSource, SoundState } from '../../src/core/player/sound.ts';
import type { AudioPort, OnSound } from '../../src/ports/audio.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { MediaSessionPort } from '../../src/ports/media-session.ts';
import { openStore, type KeyValueStore } from '../../src/ports/storage.ts';
import type { TabsPort } from '../../src/ports/tabs.ts';
import type { PlayerPorts } from '../../src/state/player.ts';

/** Three blocks: a title, a section's heading, a paragraph of two sentences; 20 s in all. */
export const timing: Timing = {
  v: 1,
  id: 'cuoc-goi-lua.nong-dan',
  lang: 'vi',
  voice: 'may',
  dur: 20_000,
  files: [],
  blocks: [
    {
      b: 'top.1',
      s: 100,
      e: 2000,
      n: [[0, 12, 100, 2000]],
      w: [
        [0, 4, 100, 900],
        [5, 8, 900, 1400],
        [9, 12, 1400, 2000],
      ],
    },
    { b: 'nghe.1', s: 3000, e: 5000, n: [[0, 8, 3000, 5000]], w: [] },
    {
      b: 'nghe.2',
      s: 5500,
      e: 19_500,
      n: [
        [0, 8, 5500, 9000],
        [9, 16, 9400, 19_500],
      ],
      w: [],
    },
  ],
};

/** Sound under the test's hand: nothing moves but by `goTo` and `tell`. */
class FakeAudio implements AudioPort {
  readonly calls: string[] = [];
  sources: readonly SoundSource[] = [];
  #at = 0;
  #tell: OnSound = () => undefined;

  load(files: readonly SoundSource[], from: number): void {
    this.sources = files;
    this.#at = from;
    this.calls.push(`load from ${from}`);
  }
  play(): void {
    this.calls.push('play');
    this.tell('loading');
  }
  pause(): void {
    this.calls.push('pause');
    this.tell('paused');
  }
  seek(ms: number): void {
    this.#at = ms;
    this.calls.push(`seek ${ms}`);
  }
  rate(speed: number): void {
    this.calls.push(`rate ${speed}`);
  }
  position(): number {
    return this.#at;
  }
  onState(tell: OnSound): void {
    this.#tell = tell;
  }
  unload(): void {
    this.calls.push('unload');
  }
  /** Lets the sound get to a moment. */
  goTo(ms: number): void {
    this.#at = ms;
  }
  tell(state: SoundState, why?: 'outside'): void {
    this.#tell(state, why);
  }
}

/** A clock that moves only when told. */
export function fakeClock(): Clock & { pass(ms: number): void } {
  let now = 0;
  let tasks: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after(ms, run) {
      const task = { at: now + ms, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((one) => one !== task);
      };
    },
    pass(ms) {
      const end = now + ms;
      for (let due = first(tasks, end); due; due = first(tasks, end)) {
        const { at, run } = due;
        tasks = tasks.filter((one) => one !== due);
        now = at;
        run();
      }
      now = end;
    },
  };
}

function first<T extends { readonly at: number }>(tasks: readonly T[], end: number): T | undefined {
  return tasks.filter(({ at }) => at <= end).sort((one, two) => one.at - two.at)[0];
}

/** Storage in memory. */
export function memoryStore(): KeyValueStore {
  return openStore(() => {
    throw new Error('no storage in this test');
  }, new EventTarget());
}

/** A world for a player: every port a fake the test can look into. */
export function fakeWorld({ store = memoryStore(), hasTiming = true } = {}) {
  const audio = new FakeAudio();
  const clock = fakeClock();
  const actions: Parameters<MediaSessionPort['onAction']>[0] = {};
  const session = {
    show: vi.fn(),
    update: vi.fn(),
    clear: vi.fn(),
    onAction: (all: typeof actions) => void Object.assign(actions, all),
  };
  let stopHere = (): void => undefined;
  const tabs = { sayPlaying: vi.fn(), close: vi.fn(), onOtherPlaying: (stop: () => void) => void (stopHere = stop) };
  const speed = { get: vi.fn(() => 1 as const), set: vi.fn() };
  const fetchTiming = vi.fn(() => Promise.resolve(hasTiming ? timing : undefined));
  const ports: PlayerPorts = { audio, clock, session, tabs: tabs satisfies TabsPort, store, speed, fetchTiming };
  return { ports, audio, clock, session, tabs, speed, store, actions, fetchTiming, otherTabPlays: () => stopHere() };
}
