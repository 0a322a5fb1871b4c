import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './worker.ts';

/** Threads that make passages. An order that is already under way is not made twice. */
export interface Pool {
  make(order: Order): Promise<void>;
  close(): Promise<void>;
}

interface Waiting extends Order {
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Opens a pool; threads are started only when there is work, one for each core at most. */
export function openPool(cacheDir: string, threads = availableParallelism()): Pool {
  const queue: Waiting[] = [];
  const promises = new Map<string, Promise<void>>();
  const workers = new Map<Worker, Waiting | undefined>();

  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { cacheDir } });
    worker.on('message', ({ error }: Answer) => {
      const order = workers.get(worker);
      workers.set(worker, undefined);
      if (error === undefined) order?.done();
      else order?.failed(new Error(error));
      feed();
    });
    worker.on('error', (error) => {
      // The thread is gone with its order; the others go on, and the next order starts a new one.
      const order = workers.get(worker);
      workers.delete(worker);
      order?.failed(error instanceof Error ? error : new Error(String(error)));
      feed();
    });
    workers.set(worker, undefined);
    return worker;
  };

  const feed = (): void => {
    while (queue.length > 0) {
      const free =
        [...workers].find(([, order]) => order === undefined)?.[0] ?? (workers.size < threads ? start() : undefined);
      const order = free === undefined ? undefined : queue.shift();
      if (free === undefined || order === undefined) return;
      workers.set(free, order);
      const { key, sentences, voice, take } = order;
      free.postMessage({ key, sentences, voice, ...(take && { take }) } satisfies Order);
    }
  };

  return {
    make: (order) => {
      const running = promises.get(order.key);
      if (running !== undefined) return running;
      const promise = new Promise<void>((done, failed) => {
        queue.push({ ...order, done, failed });
      });
      promises.set(order.key, promise);
      feed();
      return promise;
    },
    close: async () => {
      const stopped = new Error('stopped');
      for (const order of [...queue.splice(0), ...workers.values()]) order?.failed(stopped);
      await Promise.all([...workers.keys()].map((worker) => worker.terminate()));
    },
  };
}
