/** What the learner's device keeps for us. The only file that says `localStorage`. */

/** Whether the device keeps what is written: `refused` = it does not let us, `full` = there is no room. */
export type StorageStatus = 'kept' | 'refused' | 'full';

/** Text by key. No call ever throws: what the device does not keep is kept in memory until the page closes. */
export interface KeyValueStore {
  read(key: string): string | null;
  /** `memory` = it is gone when the page closes; `status` says why. */
  write(key: string, text: string): 'kept' | 'memory';
  remove(key: string): void;
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
    const { key, newValue } = event as StorageEvent;
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

/** The browser's own storage; where there is no browser, memory. */
export const deviceStore: KeyValueStore = openStore(
  () => localStorage,
  typeof window === 'undefined' ? new EventTarget() : window,
);

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

function removeFromArea(area: () => Storage, key: string): void {
  try {
    area().removeItem(key);
  } catch {
    // Storage is forbidden, so the key is not there either.
  }
}
