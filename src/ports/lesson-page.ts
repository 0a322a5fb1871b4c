/** Fetches a page of this site and parses it, without running anything of it; undefined when it cannot be reached. */
export async function fetchPage(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    // No network: the caller says so, and the same press tries again.
    return undefined;
  }
}
