/**
 * The listening mode of one path: joins the pure steps of core/listening to sound, lock screen, other tabs and progress.
 * Life: made in the learner's press, `open(lesson)` in the same press, `close()` when the learner is done.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { cutsOf } from '../core/listening/cut.ts';
import { listen, type ListeningEvent, type Turn } from '../core/listening/machine.ts';
import { itemAt, questionAt, start, type Listening } from '../core/listening/place.ts';
import { spokenEvent } from '../core/listening/spoken.ts';
import type { PhraseId } from '../core/listening/phrases.ts';
import type { Line, Script } from '../core/listening/script.ts';
import type { Timing } from '../core/narration/timing.ts';
import type { LessonOutline } from '../core/progress/shape.ts';
import { choices } from '../core/settings/settings.ts';
import type { VoiceCommand } from '../core/voice-commands/match.ts';
import type { PlayerPorts } from './player.ts';
import type { ProgressState } from './progress.ts';
import { Reader } from './listening-reader.ts';

/** A lesson that was fetched and read. */
export interface OpenLesson {
  readonly outline: LessonOutline;
  readonly title: string;
  readonly script: Script;
  /** Addresses of all tracks that are heard in it. */
  readonly tracks: readonly string[];
  /** What an item says, to be seen beside what is heard. */
  words(key: string): ItemWords;
  /** Marks what was picked for an item: the answer to keep, what it is worth, what there is to say. */
  mark(key: string, picks: readonly (readonly number[])[]): Marked;
}

/** An item in written words; no questions where it is thought over. */
export interface ItemWords {
  readonly prompt: string;
  /** A statement to be called true or false. */
  readonly isTruth: boolean;
  readonly questions: readonly { readonly about: string | undefined; readonly options: readonly string[] }[];
}

/** An item that was marked. */
export interface Marked {
  readonly answer: unknown;
  readonly verdict: { readonly status: 'right' | 'partly' | 'wrong' };
  readonly lines: readonly Line[];
}

/** The world outside; `load` gives undefined when the lesson cannot be reached. */
export interface ListeningDeps {
  readonly ports: Omit<PlayerPorts, 'store'>;
  readonly progress: Pick<ProgressState, 'openLesson' | 'reachSection' | 'recordAnswer' | 'finishLesson'>;
  readonly audience: string;
  readonly course: string;
  readonly lessons: readonly string[];
  readonly phrases: { readonly track: string; readonly blocks: ReadonlyMap<PhraseId, string> };
  load(lesson: string): Promise<OpenLesson | undefined>;
}

/** What the page shows. */
export interface ListeningView {
  readonly lesson: OpenLesson | undefined;
  readonly state: Listening;
  readonly isPlaying: boolean;
  readonly trouble: 'none' | 'loading' | 'lesson' | 'sound';
}

/** "Lại" this soon (ms) after a scene began means the scene before. */
const EARLY = 2500;

/** One learner listening to one path. */
export class ListeningSession {
  readonly $view: ReadableAtom<ListeningView>;
  readonly #$view = atom<ListeningView>({ lesson: undefined, state: start, isPlaying: false, trouble: 'loading' });
  readonly #deps: ListeningDeps;
  readonly #reader: Reader;
  readonly #timings = new Map<string, Timing>();
  #wanted = '';

  constructor(deps: ListeningDeps) {
    this.#deps = deps;
    this.$view = this.#$view;
    const { audio, clock, tabs } = deps.ports;
    this.#reader = new Reader(audio, clock, {
      onHeard: () => this.send({ type: 'heard' }),
      onPlaying: (isPlaying) => this.#onPlaying(isPlaying),
      onFailed: () => this.#show({ trouble: 'sound' }),
    });
    this.#reader.rate(deps.ports.speed.get());
    tabs.onOtherPlaying(() => this.#reader.pause());
    this.#listenToKeys();
  }

  /** Fetches a lesson and begins to read it; after a failure the same call tries again. */
  async open(id: string): Promise<void> {
    this.#wanted = id;
    this.#show({ trouble: 'loading' });
    const lesson = await this.#deps.load(id);
    const isHere = lesson !== undefined && (await this.#fetchTimings([this.#deps.phrases.track, ...lesson.tracks]));
    // Another lesson was chosen meanwhile.
    if (this.#wanted !== id) return;
    if (!isHere) {
      this.#show({ trouble: 'lesson' });
      return;
    }
    this.#deps.progress.openLesson(lesson.outline, this.#deps.audience);
    this.#show({ lesson, trouble: 'none', state: start });
    this.#deps.ports.session.show({ title: lesson.title, artist: this.#deps.course, album: this.#deps.course });
    this.send({ type: 'begin' });
  }

  send(event: ListeningEvent): void {
    const { lesson, state } = this.$view.get();
    if (lesson) this.#take(lesson, listen(lesson.script, state, event));
  }

  again(): void {
    this.send({ type: 'again', isEarly: this.#reader.since < EARLY });
  }

  /** The one button for stop and go; with a headset it also takes the option just heard. */
  press(isHeadset = false): void {
    const { state, trouble } = this.$view.get();
    if (trouble === 'lesson' || trouble === 'sound') void this.open(this.#wanted);
    else if (isHeadset && state.phase === 'waiting' && state.candidate !== undefined)
      this.send(state.candidate === 0 ? { type: 'done' } : { type: 'number', n: state.candidate });
    else if (this.#reader.isPlaying) this.#reader.pause();
    else if (!this.#reader.resume()) this.send({ type: 'help' });
  }

  pause(): void {
    this.#reader.pause();
  }

  #aside(lines: readonly Line[]): void {
    this.#reader.aside(this.#cuts(lines));
  }

  /** Does what was said; what was not understood is said to be so, and changes nothing. */
  hear(command: VoiceCommand | undefined): void {
    const event = command && spokenEvent(command, this.#isTruthAsked());
    if (command?.type === 'pause') return;
    if (command === undefined) this.#aside(['unclear']);
    else if (event) this.send(event);
    else if (command.type === 'again') this.again();
    else if (command.type !== 'play') this.#changeSpeed(command.type === 'slower' ? -1 : 1);
    this.resume();
  }

  /** Goes on with what was being said before somebody spoke, unless something new is said by now. */
  resume(): void {
    if (!this.#reader.isPlaying) this.#reader.resume();
  }

  /** One step slower or faster, as far as there is one. */
  #changeSpeed(by: -1 | 1): void {
    const { speed } = this.#deps.ports;
    const next = choices.speed[choices.speed.indexOf(speed.get()) + by];
    if (next !== undefined) speed.set(next);
    this.#reader.rate(speed.get());
    this.#aside([by < 0 ? 'slower' : 'faster']);
  }

  close(): void {
    this.#wanted = '';
    this.#reader.close();
    this.#deps.ports.session.clear();
    this.#deps.ports.tabs.close();
  }

  /** A statement waits to be called true or false, and no answer was read back yet. */
  #isTruthAsked(): boolean {
    const { lesson, state } = this.$view.get();
    const item = lesson && questionAt(lesson.script, state) && itemAt(lesson.script, state);
    return (
      item !== undefined &&
      lesson?.words(item.key).isTruth === true &&
      !(state.phase === 'confirming' || state.question > 0)
    );
  }

  #take(lesson: OpenLesson, turn: Turn): void {
    const scene = lesson.script.scenes[turn.state.scene];
    if (scene?.section !== undefined) this.#deps.progress.reachSection(scene.section);
    this.#show({ state: turn.state });
    if (turn.aside) this.#aside(turn.aside);
    if (turn.say) this.#reader.say(this.#cuts(turn.say));
    if (turn.check && scene?.kind === 'item') this.#mark(lesson, scene.key, turn.check);
    if (turn.leave) this.#leave(lesson, turn.leave);
  }

  #mark(lesson: OpenLesson, key: string, picks: readonly (readonly number[])[]): void {
    const { answer, verdict, lines } = lesson.mark(key, picks);
    this.#deps.progress.recordAnswer(key, answer, verdict);
    this.send({ type: 'verdict', status: verdict.status, lines });
  }

  #leave(lesson: OpenLesson, how: 'finished' | 'next'): void {
    if (how === 'finished') this.#deps.progress.finishLesson();
    const following = this.#deps.lessons[this.#deps.lessons.indexOf(lesson.outline.id) + 1];
    if (following !== undefined) void this.open(following);
    else this.#reader.say(this.#cuts(['finished']));
  }

  #cuts(lines: readonly Line[]): ReturnType<typeof cutsOf> {
    return cutsOf(lines, { timings: this.#timings, phrases: this.#deps.phrases });
  }

  /** False when the sound of the phrases or of the lesson itself is not to be had. */
  async #fetchTimings(tracks: readonly string[]): Promise<boolean> {
    const missing = tracks.filter((track) => !this.#timings.has(track));
    const come = await Promise.all(
      missing.map(async (track) => [track, await this.#deps.ports.fetchTiming(track)] as const),
    );
    for (const [track, timing] of come) if (timing) this.#timings.set(track, timing);
    return tracks.slice(0, 2).every((track) => this.#timings.has(track));
  }

  #onPlaying(isPlaying: boolean): void {
    const { session, speed, tabs } = this.#deps.ports;
    if (isPlaying) tabs.sayPlaying();
    session.update({ playing: isPlaying, at: 0, length: 0, speed: speed.get() });
    this.#show({ isPlaying, ...(isPlaying && { trouble: 'none' as const }) });
  }

  #listenToKeys(): void {
    this.#deps.ports.session.onAction({
      play: () => this.press(true),
      pause: () => this.press(true),
      nexttrack: () => this.send({ type: 'scan' }),
      previoustrack: () => this.again(),
    });
  }

  #show(change: Partial<ListeningView>): void {
    this.#$view.set({ ...this.$view.get(), ...change });
  }
}
