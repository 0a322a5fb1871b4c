/**
 * Sound. howler (html5 mode, no sprites, one Howl alive) fetches the file, checks the format, reports errors and lets go
 * of the element; the element itself is driven here, because howler 2.2.4 would
 * - swap the end of the track for a timer that runs on through a stall, once `rate()` was called;
 * - keep `pause()` waiting behind a `play()` that hangs on a slow network, and pause and play at each `seek()`;
 * - wait for `canplaythrough` before playing, outside the learner's tap, and hang after a long pause on a locked
 *   iPhone (howler #1711, #1771).
 * To do without howler, replace the two lines that make and unload the Howl by `node.src = file.src`.
 */
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { orderFiles, type SoundSource, type SoundState } from '../core/player/sound.ts';
import { isApplePhone } from './apple-phone.ts';

/** Tells each change of state; `outside` = the system did it (a call, the headset, another app), not our `pause()`. */
export type OnSound = (state: SoundState, why?: 'outside') => void;

/** One player of one file at a time; all times in ms. */
export interface AudioPort {
  /** Names the files of a track (best first is chosen here) and where to begin; fetches nothing before `play()`. */
  load(files: readonly SoundSource[], from: number): void;
  /** Begins or goes on; call it inside the learner's tap. After `failed` it tries all files again. */
  play(): void;
  pause(): void;
  seek(ms: number): void;
  /** Speed 0.5 to 2; the voice keeps its pitch. */
  rate(speed: number): void;
  position(): number;
  onState(tell: OnSound): void;
  /** Stops, and gives the element back. */
  unload(): void;
}

/** The part of howler we use, so that a test can stand in for it. */
export interface HowlerLike {
  readonly Howl: new (options: {
    src: string[];
    format: string[];
    html5: true;
    preload: true;
    onloaderror: () => void;
  }) => { unload(): unknown };
  readonly Howler: { usingWebAudio: boolean };
}

/** howler's store of elements that may play; not in its types. Our element lies there when a Howl is made. */
interface Pool {
  _html5AudioPool: HTMLAudioElement[];
}

/** Seconds without any movement after which we say so, and after which we try another file. */
const SLOW = 3;
const DEAD = 30;

/**
 * Plays through `node`, an `<audio>` element on which `load()` was called inside the learner's tap: iOS lets only such
 * an element play later, when the code and the file have come.
 */
export class HowlerAudio implements AudioPort {
  readonly #node: HTMLAudioElement;
  readonly #howler: HowlerLike;
  #howl: { unload(): unknown } | null = null;
  #files: readonly SoundSource[] = [];
  #index = 0;
  /** Where the next file must begin: a fallback or a retry goes on, it does not start over. */
  #from = 0;
  #rate = 1;
  #wanted = false;
  #moved = false;
  #state: SoundState = 'ready';
  #stillFor = 0;
  #lastPosition = -1;
  #watch: ReturnType<typeof setInterval> | undefined;
  #tell: OnSound = () => undefined;

  constructor(node: HTMLAudioElement, howler: HowlerLike = { Howl, Howler }) {
    this.#node = node;
    this.#howler = howler;
    // No AudioContext: it would cost battery, and Web Audio changes the pitch with the speed.
    howler.Howler.usingWebAudio = false;
    node.addEventListener('loadedmetadata', () => this.#onMetadata());
    node.addEventListener('playing', () => this.#onPlaying());
    node.addEventListener('pause', () => this.#onPause());
    node.addEventListener('ended', () => this.#onEnded());
  }

  onState(tell: OnSound): void {
    this.#tell = tell;
  }

  load(files: readonly SoundSource[], from: number): void {
    this.unload();
    this.#files = orderFiles(files, {
      isApplePhone: isApplePhone(),
      canPlay: (type) => this.#node.canPlayType(type),
    });
    this.#from = from;
  }

  play(): void {
    if (!this.#howl) this.#open(0);
    else this.#start();
  }

  pause(): void {
    if (!this.#wanted) return;
    this.#stop('paused');
    this.#node.pause();
  }

  seek(ms: number): void {
    this.#from = ms;
    if (this.#howl && this.#node.readyState > 0) this.#node.currentTime = ms / 1000;
    if (this.#state === 'ended') this.#report('paused');
  }

  rate(speed: number): void {
    this.#rate = speed;
    this.#applyRate();
  }

  position(): number {
    return this.#howl && this.#node.readyState > 0 ? this.#node.currentTime * 1000 : this.#from;
  }

  unload(): void {
    this.#wanted = false;
    this.#moved = false;
    clearInterval(this.#watch);
    this.#node.pause();
    this.#howl?.unload();
    this.#howl = null;
  }

  #open(index: number): void {
    this.#from = this.position();
    this.unload();
    this.#index = index;
    const file = this.#files[index];
    if (!file) {
      this.#report('failed');
      return;
    }
    const pool = (this.#howler.Howler as unknown as Pool)._html5AudioPool;
    pool.splice(0, pool.length, Object.assign(this.#node, { _unlocked: true }));
    const onloaderror = (): void => {
      // howler tells errors late; the one of a file already given up is no news.
      if (this.#files[this.#index] === file && this.#howl === howl) this.#open(index + 1);
    };
    const howl = new this.#howler.Howl({
      src: [file.src],
      format: [file.type.includes('webm') ? 'webm' : 'mp3'],
      html5: true,
      preload: true,
      onloaderror,
    });
    this.#howl = howl;
    this.#start();
  }

  #start(): void {
    this.#wanted = true;
    if (!this.#moved) this.#report('loading');
    this.#watchClock();
    this.#applyRate();
    // Called at once, not when the file has come: the browser waits by itself, and the tap still counts.
    this.#node.play().catch((error: unknown) => {
      // AbortError: we paused or changed the file ourselves. Unplayable files are told by howler's error.
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.#stop('ready');
    });
  }

  #stop(state: SoundState, why?: 'outside'): void {
    this.#wanted = false;
    clearInterval(this.#watch);
    this.#report(state, why);
  }

  #onMetadata(): void {
    if (this.#howl && this.#from > 0) this.#node.currentTime = this.#from / 1000;
  }

  #onPlaying(): void {
    // The event comes late: by now we may have paused.
    if (!this.#howl || this.#node.paused) return;
    this.#applyRate();
    this.#moved = true;
    // After a call the system may go on by itself: then we follow it.
    if (!this.#wanted) this.#watchClock();
    this.#wanted = true;
    this.#report('playing');
  }

  #onPause(): void {
    if (this.#wanted && this.#moved && !this.#node.ended) this.#stop('paused', 'outside');
  }

  #onEnded(): void {
    if (this.#howl) this.#stop('ended');
  }

  #applyRate(): void {
    this.#node.preservesPitch = true;
    // The default rate too: a new file on the element begins with it.
    this.#node.defaultPlaybackRate = this.#rate;
    this.#node.playbackRate = this.#rate;
  }

  /** Some phones fall silent without any event, so the clock itself is watched. */
  #watchClock(): void {
    clearInterval(this.#watch);
    this.#stillFor = 0;
    this.#watch = setInterval(() => {
      const position = this.position();
      if (position !== this.#lastPosition) {
        this.#lastPosition = position;
        this.#stillFor = 0;
        if (this.#moved) this.#report('playing');
        return;
      }
      this.#stillFor += 1;
      if (this.#stillFor === SLOW) this.#report('stalled');
      if (this.#stillFor === DEAD) this.#open(this.#index + 1);
    }, 1000);
  }

  #report(state: SoundState, why?: 'outside'): void {
    if (state === this.#state && why === undefined) return;
    this.#state = state;
    this.#tell(state, why);
  }
}
