import { openStore, type KeyValueStore } from '../../../src/ports/storage.ts';

/** A browser's storage area that a test can fill up or lock. */
export class FakeArea implements Storage {
  [name: string]: unknown;
  /** Characters of keys and values that fit. */
  capacity = Infinity;
  /** When true, every call throws, as in a browser that forbids storage. */
  locked = false;
  readonly kept = new Map<string, string>();

  get length(): number {
    return this.#open().size;
  }
  key(index: number): string | null {
    return [...this.#open().keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.#open().get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    const next = new Map(this.#open()).set(key, text);
    const size = [...next].reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    if (size > this.capacity) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.kept.set(key, text);
  }
  removeItem(key: string): void {
    this.#open().delete(key);
  }
  clear(): void {
    this.#open().clear();
  }

  #open(): Map<string, string> {
    if (this.locked) throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.kept;
  }
}

/** One tab: its store, and what the browser tells it. */
export interface FakeTab {
  readonly store: KeyValueStore;
  /** The browser tells this tab what others wrote meanwhile; nothing is told before, as between real tabs. */
  hear(): void;
  /** The learner comes "back" to the page, which the browser had kept asleep. */
  comeBack(): void;
}

/** Tabs of one browser over one storage area. */
export function fakeTabs(area: FakeArea = new FakeArea()): { area: FakeArea; open(): FakeTab } {
  return {
    area,
    open() {
      const events = new EventTarget();
      const known = new Map(area.kept);
      const store = openStore(() => area, events);
      return {
        store,
        hear() {
          for (const key of new Set([...known.keys(), ...area.kept.keys()])) {
            const newValue = area.kept.get(key) ?? null;
            if (newValue === (known.get(key) ?? null)) continue;
            if (newValue === null) known.delete(key);
            else known.set(key, newValue);
            events.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
          }
        },
        comeBack() {
          events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
        },
      };
    },
  };
}

/** A store in a browser of its own that keeps everything. */
export function fakeStore(): KeyValueStore {
  return fakeTabs().open().store;
}
