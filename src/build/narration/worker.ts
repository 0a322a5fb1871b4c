/** One of several threads that make passages: takes an order, puts the passage into the cache, answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { openBooth } from './booth.ts';
import { openCache } from './cache.ts';
import type { Voice } from './engine.ts';
import type { Take } from './recordings/take.ts';

/** A passage to be made: cut out of a recording when there is a take, else said by the voice. */
export interface Order {
  readonly key: string;
  readonly sentences: readonly string[];
  readonly voice: Voice;
  readonly take?: Take;
}

/** The answer to an order: done, or what went wrong. */
export interface Answer {
  readonly key: string;
  readonly error?: string;
}

const { cacheDir } = workerData as { cacheDir: string };
const cache = openCache(cacheDir);
const booth = openBooth();

async function fill(order: Order): Promise<Answer> {
  const { key } = order;
  try {
    await cache.write(key, await booth.make(order));
    return { key };
  } catch (error) {
    return { key, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  void fill(order).then((answer) => parentPort?.postMessage(answer));
});
