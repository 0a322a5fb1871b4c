import { fetchData } from '../ports/data-file.ts';

const asked = new Map<string, Promise<unknown>>();

/** The file with the items and tasks of a lesson, fetched once; rejects when it cannot be reached, and then the next call tries again. */
export function fetchItems(address: string): Promise<unknown> {
  const found = asked.get(address) ?? fetchData(address);
  asked.set(address, found);
  found.catch(() => asked.delete(address));
  return found;
}
