/**
 * One narration player: joins the pure steps of core/player to sound, storage, other tabs and the lock screen.
 * Life: made at the learner's press, `start()` in the same press, `close()` when another track opens or the learner is done.
 * Long because every event from outside goes through one place, or the notices would be said twice.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { Timing } from '../core/narration/timing.ts';
import {
  beginning,
  isListening,
  step,
  type PlayerEvent,
  type PlayerState,
  type Speed,
} from '../core/player/machine.ts';
import { decodePlaces, placeOf, withPlace } from '../core/player/places.ts';
import { soundFiles, type SoundState, type Track } from '../core/player/sound.ts';
import {
  buildTimeline,
  chaptersOf,
  heardFrom,
  lastBegun,
  nextStart,
  previousStart,
  type Chapter,
  type Heading,
  type Timeline,
} from '../core/player/timeline.ts';
import type { AudioPort } from '../ports/audio.ts';
import type { Clock } from '../ports/clock.ts';
import type { MediaSessionPort } from '../ports/media-session.ts';
import type { KeyValueStore } from '../ports/storage.ts';
import type { TabsPort } from '../ports/tabs.ts';

/** The world outside, as the player needs it. */
export interface PlayerPorts {
  readonly audio: AudioPort;
  readonly tabs: TabsPort;
  readonly session: MediaSessionPort;
  readonly store: KeyValueStore;
  readonly clock: Clock;
  /** The learner's setting, which other pages share. */
  readonly speed: { get(): Speed; set(speed: Speed): void };
  fetchTiming(trackUrl: string): Promise<Timing | undefined>;
}

/** What the lock screen shows and where the sections are. */
export interface NarratedPage {
  readonly lesson: string;
  readonly course: string;
  readonly headings: readonly Heading[];
  /**
   * Set for a part of a lesson with a track of its own (a quiz item): it begins anew each time, and only blocks that
   * `isHeard` says yes to, at that moment, are read: never the answer before the learner asks for it.
   */
  readonly part?: { isHeard(block: string): boolean } | undefined;
}

/** Where the places of all tracks, and the voice that reads them, are kept. */
export const PLAYER_KEY = 'course.player';

/** Seconds between two notes of the place. */
const SAVE_EVERY = 5;

/** The player of one track; every time in ms, except in its state (whole seconds). */
export class Player {
  readonly $state: ReadableAtom<PlayerState>;
  readonly #$state;
  readonly #track: Track;
  readonly #page: NarratedPage;
  readonly #ports: PlayerPorts;
  #timeline: Timeline | undefined;
  #chapters: readonly Chapter[] = [];
  #stopBeat: (() => void) | undefined;
  #beats = 0;
  #closed = false;

  constructor(track: Track, page: NarratedPage, ports: PlayerPorts) {
    this.#track = track;
    this.#page = page;
    this.#ports = ports;
    const from = page.part ? 0 : placeOf(decodePlaces(ports.store.read(PLAYER_KEY)), track);
    this.#$state = atom(beginning(track.length, from, ports.speed.get()));
    this.$state = this.#$state;
    ports.audio.load(soundFiles(track), from);
    ports.audio.rate(this.#$state.get().speed);
    ports.audio.onState((sound, why) => this.#onSound(sound, why));
    ports.tabs.onOtherPlaying(() => this.#onOtherTab());
  }

  /** The track's sentences and words, once its timing file has come. */
  get timeline(): Timeline | undefined {
    return this.#timeline;
  }

  get chapters(): readonly Chapter[] {
    return this.#chapters;
  }

  position(): number {
    return this.#ports.audio.position();
  }

  /** Begins to sound and asks for the timing file; call it in the learner's press. */
  async start(): Promise<void> {
    this.#listenToKeys();
    this.#nameTrack(-1);
    // A part must not sound before we know where its answer begins.
    if (this.#page.part) return this.#startPart();
    this.#ports.audio.play();
    await this.#fetchTimeline();
  }

  toggle(): void {
    const state = this.$state.get();
    if (isListening(state)) this.#ports.audio.pause();
    else if (!this.#page.part || state.sound === 'paused') this.#ports.audio.play();
    else void this.#startPart();
  }

  /** Leaves out what is not to be heard now; asked on every frame, and on every beat while the page is hidden. */
  skipUnheard(): void {
    const { part } = this.#page;
    if (!part || !this.#timeline || this.$state.get().sound !== 'playing') return;
    const at = this.position();
    const next = heardFrom(this.#timeline, at, (block) => part.isHeard(block));
    if (next !== undefined && next !== at) this.seek(next);
    if (next !== undefined) return;
    this.#ports.audio.pause();
    this.#apply({ type: 'sound', sound: 'ended' });
  }

  pause(): void {
    this.#ports.audio.pause();
  }

  /** Goes to a moment; whether it sounds stays as it was. */
  seek(ms: number): void {
    const end = this.#timeline?.length ?? this.#track.length;
    this.#ports.audio.seek(Math.max(0, end > 0 ? Math.min(ms, end) : ms));
    this.#note();
    this.#tellSession();
    this.save();
  }

  /** Goes to a moment and reads from there: a sentence or a section was chosen. */
  readFrom(ms: number): void {
    this.seek(ms);
    this.#ports.audio.play();
  }

  seekBy(ms: number): void {
    this.seek(this.position() + ms);
  }

  previousSentence(): void {
    this.seek(previousStart(this.#timeline?.sentences ?? [], this.position()));
  }

  nextSentence(): void {
    this.#seekIfAny(nextStart(this.#timeline?.sentences ?? [], this.position()));
  }

  setSpeed(speed: Speed): void {
    this.#apply({ type: 'speed', speed });
    this.#ports.audio.rate(speed);
    this.#ports.speed.set(speed);
    this.#tellSession();
  }

  /** Notes the place; also for the moment a page is hidden, which may be its last. */
  save(): void {
    if (this.#page.part) return;
    const { store } = this.#ports;
    const places = withPlace(decodePlaces(store.read(PLAYER_KEY)), this.#track, this.position());
    store.write(PLAYER_KEY, JSON.stringify(places));
  }

  close(): void {
    this.save();
    this.#closed = true;
    this.#stopBeat?.();
    this.#ports.audio.onState(() => undefined);
    this.#ports.audio.unload();
    this.#ports.session.clear();
    this.#ports.tabs.close();
  }

  async #startPart(): Promise<void> {
    const { part } = this.#page;
    if (!this.#timeline) {
      this.#apply({ type: 'sound', sound: 'loading' });
      await this.#fetchTimeline();
    }
    if (this.#closed || !part) return;
    if (!this.#timeline) {
      this.#apply({ type: 'sound', sound: 'failed' });
      return;
    }
    this.seek(heardFrom(this.#timeline, 0, (block) => part.isHeard(block)) ?? 0);
    this.#ports.audio.play();
  }

  async #fetchTimeline(): Promise<void> {
    const timing = await this.#ports.fetchTiming(this.#track.url);
    if (!timing || this.#closed) return;
    this.#timeline = buildTimeline(timing);
    this.#chapters = chaptersOf(this.#timeline, this.#page.headings);
    this.#apply({ type: 'timeline', length: timing.dur });
    this.#note();
  }

  #onSound(sound: SoundState, why?: 'outside' | 'elsewhere'): void {
    this.#apply({ type: 'sound', sound, why });
    if (sound === 'loading' || sound === 'playing') this.#ports.tabs.sayPlaying();
    const listening = isListening(this.$state.get());
    if (listening) this.#stopBeat ??= this.#ports.clock.after(1000, () => this.#onBeat());
    else {
      this.#stopBeat?.();
      this.#stopBeat = undefined;
      this.save();
    }
    this.#note();
    this.#tellSession();
  }

  #onOtherTab(): void {
    if (!isListening(this.$state.get())) return;
    this.#ports.audio.pause();
    this.#apply({ type: 'sound', sound: 'paused', why: 'elsewhere' });
  }

  #onBeat(): void {
    this.#stopBeat = this.#ports.clock.after(1000, () => this.#onBeat());
    this.#beats += 1;
    this.skipUnheard();
    this.#note();
    if (this.#beats % SAVE_EVERY === 0) this.save();
  }

  /** Notes where the sound is; a new section also gets its name on the lock screen. */
  #note(): void {
    const at = this.position();
    const before = this.$state.get().chapter;
    const chapter = lastBegun(this.#chapters, at);
    this.#apply({ type: 'place', at, chapter });
    if (chapter !== before) this.#nameTrack(chapter);
  }

  #nameTrack(chapter: number): void {
    const { lesson, course } = this.#page;
    this.#ports.session.show({ title: lesson, artist: this.#chapters[chapter]?.title ?? course, album: course });
  }

  #tellSession(): void {
    const { length, speed } = this.$state.get();
    const playing = isListening(this.$state.get());
    this.#ports.session.update({ playing, at: this.position(), length: length * 1000, speed });
  }

  #listenToKeys(): void {
    const offset = (details: MediaSessionActionDetails): number => (details.seekOffset ?? 10) * 1000;
    this.#ports.session.onAction({
      play: () => this.#ports.audio.play(),
      pause: () => this.pause(),
      stop: () => this.pause(),
      seekbackward: (details) => this.seekBy(-offset(details)),
      seekforward: (details) => this.seekBy(offset(details)),
      seekto: (details) => this.#seekIfAny(details.seekTime === undefined ? undefined : details.seekTime * 1000),
      previoustrack: () => this.seek(previousStart(this.#chapters, this.position())),
      nexttrack: () => this.#seekIfAny(nextStart(this.#chapters, this.position())),
    });
  }

  #seekIfAny(ms: number | undefined): void {
    if (ms !== undefined) this.seek(ms);
  }

  #apply(event: PlayerEvent): void {
    this.#$state.set(step(this.$state.get(), event));
  }
}
