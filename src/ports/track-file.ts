import { readTiming, type Timing } from '../core/narration/timing.ts';

/**
 * Fetches a track's timing file (`<track>.json`). Undefined when it is missing, cannot be reached or is not what we
 * wrote: the sound can be heard without it, only the words are not lit.
 */
export async function fetchTiming(trackUrl: string): Promise<Timing | undefined> {
  try {
    const answer = await fetch(`${trackUrl}.json`);
    return answer.ok ? readTiming(await answer.json()) : undefined;
  } catch {
    // Offline, or half a file: see above.
    return undefined;
  }
}
