/** The small files that lie beside a track's sound. */
import { readTiming, type Timing } from '../core/narration/timing.ts';
import { readWording, type Wording } from '../core/narration/wording.ts';

/**
 * Fetches a track's timing file (`<track>.json`). Undefined when it is missing, cannot be reached or is not what we
 * wrote: the sound can be heard without it, only the words are not lit.
 */
export async function fetchTiming(trackUrl: string): Promise<Timing | undefined> {
  return readTiming(await fetchJson(`${trackUrl}.json`));
}

/** Fetches a track's wording (`<track>.say.json`); without it the device's voice reads the words as they are written. */
export async function fetchWording(trackUrl: string): Promise<Wording | undefined> {
  return readWording(await fetchJson(`${trackUrl}.say.json`));
}

async function fetchJson(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    // Offline, or half a file: the callers say what is done without it.
    return undefined;
  }
}
