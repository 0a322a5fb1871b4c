/** One of several threads that make passages: takes an order, puts the passage into the cache, answers. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from './cache.ts';
import { startEspeak } from './espeak.ts';
import { makePassageMaker } from './passage.ts';
import { VOICE } from './voice.ts';

/** A passage to be made. */
export interface Order {
  readonly key: string;
  readonly sentences: readonly string[];
}

/** The answer to an order: done, or what went wrong. */
export interface Answer {
  readonly key: string;
  readonly error?: string;
}

const { cacheDir } = workerData as { cacheDir: string };
const cache = openCache(cacheDir);
const maker = startEspeak(VOICE).then((engine) => makePassageMaker(engine, VOICE));

async function fill({ key, sentences }: Order): Promise<Answer> {
  try {
    const make = await maker;
    await cache.write(key, await make(sentences));
    return { key };
  } catch (error) {
    return { key, error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: Order) => {
  void fill(order).then((answer) => parentPort?.postMessage(answer));
});
