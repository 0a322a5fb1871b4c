import { join } from 'node:path';
import { assembleTrack } from './assemble.ts';
import { writeWhole } from './cache.ts';
import { voiceLabel } from './engine.ts';
import { toChapters } from './export/chapters.ts';
import { toVtt } from './export/vtt.ts';
import { toWording } from './export/wording.ts';
import { passageKey } from './track-name.ts';
import { VOICE } from './voice.ts';
import type { PassageCache } from './cache.ts';
import type { Passage } from './passage.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { SiteTrack } from './site-tracks.ts';
import type { Order } from './worker.ts';

/** The state of one run: what is made, and how far it has come. */
export class Work {
  readonly #cache: PassageCache;
  readonly #pool: Pool;
  readonly #report: (progress: Progress) => void;
  readonly #missing: Map<string, number>;
  readonly #total: number;
  readonly #tracks: number;
  readonly #began = performance.now();
  #tracksReady: number;
  #done = 0;
  #passagesMade = 0;
  #seconds = 0;
  #bytes = 0;

  constructor(
    cache: PassageCache,
    pool: Pool,
    wanted: readonly SiteTrack[],
    tracks: number,
    report: (progress: Progress) => void,
  ) {
    this.#cache = cache;
    this.#pool = pool;
    this.#report = report;
    const orders = wanted.flatMap(({ orders }) => orders).filter(({ key }) => !cache.has(key));
    this.#missing = new Map(orders.map(({ key, sentences }) => [key, sentences.join(' ').length]));
    this.#total = [...this.#missing.values()].reduce((sum, length) => sum + length, 0);
    this.#tracks = tracks;
    this.#tracksReady = tracks - wanted.length;
  }

  /** Makes one track: its passages from the cache or by the pool, then its files, the timing file last. */
  async write({ plan, name, orders }: SiteTrack, folder: string): Promise<void> {
    const silence = await this.#passage({ key: passageKey([], VOICE), sentences: [], voice: VOICE });
    const made = await Promise.all(orders.map((order) => this.#passage(order)));
    const { webm, mp3, timing } = assembleTrack(plan, name, made, silence, voicesOf(orders));
    const write = (ending: string, bytes: Uint8Array | string | undefined): Promise<void> =>
      bytes === undefined ? Promise.resolve() : writeWhole(join(folder, `${name}.${ending}`), bytes);
    await Promise.all([
      write('webm', webm),
      write('mp3', mp3),
      write('vtt', toVtt(plan, timing)),
      write('chapters.json', toChapters(plan, timing)),
      write('say.json', toWording(plan)),
    ]);
    await write('json', JSON.stringify(timing));
    this.#tracksReady += 1;
    this.#seconds += timing.dur / 1000;
    this.#bytes += webm.length + mp3.length;
    this.#tell();
  }

  /** Passages made by this run; seconds and bytes of the tracks it has written. */
  totals(): { passagesMade: number; seconds: number; bytes: number } {
    return { passagesMade: this.#passagesMade, seconds: this.#seconds, bytes: this.#bytes };
  }

  async #passage(order: Order): Promise<Passage> {
    const known = await this.#cache.read(order.key);
    if (known !== undefined) return known;
    await this.#pool.make(order);
    this.#count(order.key);
    const made = await this.#cache.read(order.key);
    if (made === undefined) throw new Error('the cache does not give back what was written to it. Is the disk full?');
    return made;
  }

  #count(key: string): void {
    const length = this.#missing.get(key);
    if (length === undefined) return;
    this.#missing.delete(key);
    this.#done += length;
    this.#passagesMade += 1;
    this.#tell();
  }

  #tell(): void {
    const spent = (performance.now() - this.#began) / 1000;
    const left = this.#done > this.#total / 20 ? (spent / this.#done) * (this.#total - this.#done) : undefined;
    this.#report({ done: this.#done, total: this.#total, tracksReady: this.#tracksReady, tracks: this.#tracks, left });
  }
}

/** Who is heard in a track, for the timing file. */
function voicesOf(orders: readonly Order[]): string {
  return [...new Set(orders.map(({ take, voice }) => (take === undefined ? voiceLabel(voice) : 'recorded')))].join(
    ' + ',
  );
}
