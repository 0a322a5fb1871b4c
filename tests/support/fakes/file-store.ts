import { NoRoomError, type FileStore } from '../../../src/ports/file-store.ts';

/** A fake of ports/file-store that keeps names and texts, and can run full. */
export interface FakeFileStore extends FileStore {
  readonly files: Map<string, Response>;
  list: unknown;
  /** How many files fit. */
  room: number;
}

/** An empty store with room for everything. */
export function fakeFileStore(): FakeFileStore {
  const files = new Map<string, Response>();
  const store: FakeFileStore = {
    files,
    list: undefined,
    room: Infinity,
    readList: () => Promise.resolve(store.list),
    writeList: (list) => {
      store.list = structuredClone(list);
      return Promise.resolve();
    },
    names: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name)?.clone()),
    write: (name, file) => {
      if (files.size >= store.room) return Promise.reject(new NoRoomError());
      files.set(name, file);
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
  return store;
}
