/**
 * Says stretches of sound one after another through one audio element: a phone with a locked screen lets an element go on
 * that sounds already, never a new one. An aside comes in between; what it interrupted goes on behind it.
 */
import type { Cut } from '../core/listening/cut.ts';
import { parseTrack, soundFiles } from '../core/player/sound.ts';
import type { AudioPort } from '../ports/audio.ts';
import type { Clock } from '../ports/clock.ts';

/** How often (ms) to look whether a stretch is over, and how far back to go when what was interrupted goes on. */
const LOOK = 60;
const BACK = 1500;

/** What the reader tells the session. */
export interface ReaderEvents {
  /** All has been said. */
  onHeard(): void;
  onPlaying(isPlaying: boolean): void;
  /** No file of the track could be played. */
  onFailed(): void;
}

interface Queue {
  readonly cuts: readonly Cut[];
  index: number;
  /** Where in the stretch to go on, in ms of its track. */
  at: number | undefined;
}

/** One voice; it is silent until the first `say`. */
export class Reader {
  readonly #audio: AudioPort;
  readonly #clock: Clock;
  readonly #events: ReaderEvents;
  #queue: Queue = { cuts: [], index: 0, at: undefined };
  #interrupted: Queue | undefined;
  #track = '';
  #isWanted = false;
  #stopLook: () => void = () => undefined;

  constructor(audio: AudioPort, clock: Clock, events: ReaderEvents) {
    this.#audio = audio;
    this.#clock = clock;
    this.#events = events;
    audio.onState((sound, why) => {
      if (sound === 'ended') this.#advance();
      if (sound === 'failed') {
        this.#want(false);
        events.onFailed();
      }
      // A call, or another app: we stand where we are until somebody asks.
      if (sound === 'paused' && why === 'outside') this.#want(false);
      if (sound === 'ready') this.#want(false);
    });
  }

  get isPlaying(): boolean {
    return this.#isWanted;
  }

  /** Milliseconds into the first stretch; later ones count as long. */
  get since(): number {
    const [first] = this.#queue.cuts;
    return this.#queue.index === 0 && first ? this.#audio.position() - first.s : Infinity;
  }

  say(cuts: readonly Cut[]): void {
    this.#interrupted = undefined;
    this.#run({ cuts, index: 0, at: undefined });
  }

  aside(cuts: readonly Cut[]): void {
    const { cuts: now, index } = this.#queue;
    if (!this.#interrupted && index < now.length) {
      const at = Math.max(now[index]?.s ?? 0, this.#audio.position() - BACK);
      this.#interrupted = { cuts: now, index, at };
    }
    this.#run({ cuts, index: 0, at: undefined });
  }

  pause(): void {
    this.#want(false);
    this.#audio.pause();
  }

  /** Goes on; true when there was something left to say. */
  resume(): boolean {
    const { cuts, index } = this.#queue;
    if (index >= cuts.length) return false;
    this.#want(true);
    this.#audio.play();
    this.#look();
    return true;
  }

  rate(speed: number): void {
    this.#audio.rate(speed);
  }

  close(): void {
    this.#stopLook();
    this.#audio.onState(() => undefined);
    this.#audio.unload();
  }

  #run(queue: Queue): void {
    this.#queue = queue;
    this.#play();
  }

  #play(): void {
    const { cuts, index, at } = this.#queue;
    const cut = cuts[index];
    if (!cut) {
      this.#finish();
      return;
    }
    const from = at ?? cut.s;
    if (cut.track === this.#track) this.#audio.seek(from);
    else this.#audio.load(soundFiles(parseTrack(cut.track, 0)), from);
    this.#track = cut.track;
    this.#want(true);
    this.#audio.play();
    this.#look();
  }

  #look(): void {
    this.#stopLook();
    this.#stopLook = this.#clock.after(LOOK, () => {
      const cut = this.#queue.cuts[this.#queue.index];
      if (!cut || !this.#isWanted) return;
      if (this.#audio.position() >= cut.e) this.#advance();
      else this.#look();
    });
  }

  #advance(): void {
    if (!this.#isWanted) return;
    this.#queue.index += 1;
    this.#queue.at = undefined;
    this.#play();
  }

  #finish(): void {
    this.#stopLook();
    if (this.#interrupted) {
      const before = this.#interrupted;
      this.#interrupted = undefined;
      this.#run(before);
      return;
    }
    this.#audio.pause();
    this.#want(false);
    this.#events.onHeard();
  }

  #want(isWanted: boolean): void {
    if (!isWanted) this.#stopLook();
    if (this.#isWanted === isWanted) return;
    this.#isWanted = isWanted;
    this.#events.onPlaying(isWanted);
  }
}
