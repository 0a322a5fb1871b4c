/** Whether anything is kept here for learning without network; small, for pages that only want to know that. */
import { openFileStore } from '../ports/file-store.ts';

/** True when this device keeps a list; reads nothing else. */
export async function keepsSomething(base: string): Promise<boolean> {
  try {
    return (await openFileStore(new URL(base, location.href).href).readList()) !== undefined;
  } catch {
    // The browser keeps nothing, or does not let us look.
    return false;
  }
}
