/** Asks for a file of this site that is needed in a moment: whoever fetches it then has it from the browser, or waits for the same answer. */
export function prefetch(address: string): void {
  fetch(address).catch(() => undefined);
}
