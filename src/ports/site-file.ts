/** A file of this site, as it came over the network. */
export interface SiteFile {
  readonly body: ArrayBuffer;
  readonly type: string;
  /** The first twelve hex digits of its SHA-256, as the build counts them. */
  readonly hash: string;
}

/** Marks a request that must reach the host: the worker lets it pass. */
export const FROM_HOST = 'x-from-host';

/**
 * Fetches a file as the host has it now. A file whose name holds a hash may come from the browser's own cache.
 * @throws when the network fails, the file is not there, or `signal` says stop.
 */
export async function fetchSiteFile(address: string, isNamedByHash: boolean, signal: AbortSignal): Promise<SiteFile> {
  const cache = isNamedByHash ? 'default' : 'no-cache';
  const answer = await fetch(address, { cache, signal, headers: { [FROM_HOST]: '1' } });
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const body = await answer.arrayBuffer();
  return { body, type: answer.headers.get('content-type') ?? '', hash: await hashOf(body) };
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
