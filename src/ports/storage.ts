/** What the learner's device keeps for us. The only file that says `localStorage` and `sessionStorage`. */

/** Whether the device keeps what is written: `refused` = it does not let us, `full` = there is no room. */
export type StorageStatus = 'kept' | 'refused' | 'full';

/** Text by key. No call ever throws: what the device does not keep is kept in memory until the page closes. */
export interface KeyValueStore {
  read(key: string): string | null;
  /** `memory` = it is gone when the page closes; `status` says why. */
  write(key: string, text: string): 'kept' | 'memory';
  remove(key: string): void;
  /** All keys under which something is kept here, ours or not. */
  keys(): readonly string[];
  /** Tells what another tab wrote, and what the device holds when the browser brings this page back ("back"). */
  watch(key: string, listener: (text: string | null) => void): () => void;
  /** How the last write went. */
  readonly status: StorageStatus;
}

type Listener = (text: string | null) => void;

/**
 * A store over a browser's storage area; `area` is a function because asking for it may already throw (cookies forbidden,
 * a sandboxed frame).
 */
export function openStore(area: () => Storage, events: EventTarget): KeyValueStore {
  const memory = new Map<string, string>();
  const listeners = new Map<string, Set<Listener>>();
  let status: StorageStatus = 'kept';

  const read = (key: string): string | null => memory.get(key) ?? readArea(area, key);
  const tell = (key: string, text: string | null) => listeners.get(key)?.forEach((listener) => listener(text));
  const tellAll = () => listeners.forEach((_, key) => tell(key, read(key)));
  events.addEventListener('storage', (event) => {
    const { key, newValue, storageArea } = event as StorageEvent;
    // The other of the browser's two areas spoke.
    if (storageArea && storageArea !== areaOrNothing(area)) return;
    // No key: another tab emptied the whole storage.
    if (key === null) tellAll();
    else tell(key, newValue);
  });
  events.addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) tellAll();
  });

  return {
    read,
    write(key, text) {
      status = writeArea(area, key, text);
      if (status === 'kept') memory.delete(key);
      else memory.set(key, text);
      return status === 'kept' ? 'kept' : 'memory';
    },
    remove(key) {
      memory.delete(key);
      removeFromArea(area, key);
    },
    keys: () => [...new Set([...keysOf(area), ...memory.keys()])],
    watch(key, listener) {
      const known = listeners.get(key) ?? new Set();
      listeners.set(key, known.add(listener));
      return () => known.delete(listener);
    },
    get status() {
      return status;
    },
  };
}

/** The same store under other keys: `rename` gives the key below for each key asked for. */
export function renamed(store: KeyValueStore, rename: (key: string) => string): KeyValueStore {
  return {
    read: (key) => store.read(rename(key)),
    write: (key, text) => store.write(rename(key), text),
    remove: (key) => store.remove(rename(key)),
    keys: () => store.keys(),
    watch: (key, listener) => store.watch(rename(key), listener),
    get status() {
      return store.status;
    },
  };
}

const events = typeof window === 'undefined' ? new EventTarget() : window;

/** The browser's own storage; where there is no browser, memory. */
export const deviceStore: KeyValueStore = openStore(() => localStorage, events);

/** What this tab keeps until it is closed. */
export const tabStore: KeyValueStore = openStore(() => sessionStorage, events);

function readArea(area: () => Storage, key: string): string | null {
  try {
    return area().getItem(key);
  } catch {
    // Storage is forbidden: there is nothing to read, and the first write will say so.
    return null;
  }
}

function writeArea(area: () => Storage, key: string, text: string): StorageStatus {
  let storage: Storage | undefined;
  try {
    storage = area();
    storage.setItem(key, text);
    return 'kept';
  } catch {
    // Old private windows have a storage with no room at all: to the learner that is a refusal, not a full disk.
    return storage !== undefined && holdsSomething(storage) ? 'full' : 'refused';
  }
}

function holdsSomething(storage: Storage): boolean {
  try {
    return storage.length > 0;
  } catch {
    // Not even counting is allowed.
    return false;
  }
}

function areaOrNothing(area: () => Storage): Storage | undefined {
  try {
    return area();
  } catch {
    // Storage is forbidden, so no area of ours can have spoken.
    return undefined;
  }
}

function keysOf(area: () => Storage): string[] {
  try {
    const storage = area();
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  } catch {
    // Storage is forbidden: nothing is kept in it.
    return [];
  }
}

function removeFromArea(area: () => Storage, key: string): void {
  try {
    area().removeItem(key);
  } catch {
    // Storage is forbidden, so the key is not there either.
  }
}
