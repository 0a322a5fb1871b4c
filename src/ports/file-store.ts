/** Files kept on the device for learning without network, in the browser's caches. Pages and the worker share it. */

/** Thrown by `put` when the device has no more room; what was kept before is untouched. */
export class NoRoomError extends Error {}

/** What is kept, to be read. */
export interface FileReading {
  /** The list as it was written; undefined when there is none. */
  readList(): Promise<unknown>;
  read(name: string): Promise<Response | undefined>;
}

/** Files by name, and the list of those that belong together. */
export interface FileStore extends FileReading {
  writeList(list: unknown): Promise<void>;
  /** Names of all files that lie here, wanted or not. */
  names(): Promise<string[]>;
  /** @throws NoRoomError */
  write(name: string, file: Response): Promise<void>;
  remove(name: string): Promise<void>;
}

const FILES = 'kept-files';
const LIST = 'kept-list';

/** Opens the store of the site whose base is this absolute address; `storage` is a function because it is missing on plain http. */
export function openFileStore(base: string, storage: () => CacheStorage = () => caches): FileStore {
  const files = () => storage().open(FILES);
  return {
    ...openFileReader(base, storage),
    writeList: async (value) => guarded(async () => (await storage().open(LIST)).put(base, Response.json(value))),
    names: async () => (await (await files()).keys()).map(({ url }) => url.slice(base.length)),
    write: async (name, file) => guarded(async () => (await files()).put(base + name, file)),
    remove: async (name) => {
      await (await files()).delete(base + name);
    },
  };
}

/** The same store for the worker, which only reads: it is to stay small. */
export function openFileReader(base: string, storage: () => CacheStorage = () => caches): FileReading {
  return {
    readList: async () => (await (await storage().open(LIST)).match(base))?.json() as Promise<unknown>,
    read: async (name) => (await storage().open(FILES)).match(base + name),
  };
}

async function guarded(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new NoRoomError() : error;
  }
}
