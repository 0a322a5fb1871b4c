/**
 * The device's own voice (Web Speech). What is worked around here:
 * - the list of voices comes late, or never; Android lists Vietnamese also when its pack is missing and then reads with an
 *   English voice, so a learner must hear it and say so before it is used;
 * - Android's `pause()` is `cancel()`, and desktop voices break off after 15 s: one sentence is one utterance;
 * - a `speak()` right after a `cancel()` is swallowed: a short wait lies between them;
 * - some engines never say that they began: without a sign of life they have failed.
 */
import type { Line } from '../core/player/page-voice.ts';
import { lastBegun } from '../core/player/timeline.ts';
import type { SoundState } from '../core/player/sound.ts';
import type { AudioPort, OnSound } from './audio.ts';
import type { Clock } from './clock.ts';

/** How long (ms) to wait for the list of voices, between cancel and speak, and for a first sign of life. */
const LIST = 5000;
const GAP = 50;
const BEGIN = 8000;

/** The Vietnamese voices of this device, the best first; empty when there is none. eSpeak's are left out: ours is better. */
export async function vietnameseVoices(
  clock: Clock,
  speech: SpeechSynthesis | undefined = browserSpeech(),
): Promise<readonly SpeechSynthesisVoice[]> {
  if (!speech) return [];
  const find = (): SpeechSynthesisVoice[] =>
    speech.getVoices().filter(({ lang, name }) => /^vi([-_]|$)|^vie/i.test(lang) && !/espeak/i.test(name));
  if (find().length === 0) {
    await new Promise<void>((resolve) => {
      speech.addEventListener('voiceschanged', () => find().length > 0 && resolve());
      clock.after(LIST, resolve);
    });
  }
  // A voice on the device itself goes on without a network.
  return find().sort((one, two) => Number(two.localService) - Number(one.localService));
}

/** Reads lines with one voice; to the player it is sound like any other. */
export class SpeechAudio implements AudioPort {
  readonly #speech: SpeechSynthesis;
  readonly #voice: SpeechSynthesisVoice;
  readonly #clock: Clock;
  readonly #lines: readonly Line[];
  #index = 0;
  #inLine = 0;
  #rate = 1;
  /** Grows with every change of mind: what an older utterance says is no news. */
  #turn = 0;
  #wanted = false;
  #cancelWait: () => void = () => undefined;
  #tell: OnSound = () => undefined;

  constructor(
    lines: readonly Line[],
    voice: SpeechSynthesisVoice,
    clock: Clock,
    speech: SpeechSynthesis = globalThis.speechSynthesis,
  ) {
    this.#lines = lines;
    this.#voice = voice;
    this.#clock = clock;
    this.#speech = speech;
  }

  onState(tell: OnSound): void {
    this.#tell = tell;
  }

  /** There are no files: only the place counts. */
  load(_: unknown, from: number): void {
    this.#goTo(from);
  }

  play(): void {
    if (this.#wanted) return;
    if (this.#index >= this.#lines.length) this.#goTo(0);
    this.#wanted = true;
    this.#tell('loading');
    // The very first word must come inside the tap (iOS); later ones after the wait that a cancel needs.
    if (this.#turn === 0) this.#speak();
    else this.#sayAgain();
  }

  pause(): void {
    if (this.#wanted) this.#stop('paused');
  }

  seek(ms: number): void {
    this.#goTo(ms);
    if (this.#wanted) this.#sayAgain();
  }

  rate(speed: number): void {
    this.#rate = speed;
    if (this.#wanted) this.#sayAgain();
  }

  position(): number {
    const line = this.#lines[this.#index];
    return line ? line.s + this.#inLine * (line.e - line.s) : (this.#lines.at(-1)?.e ?? 0);
  }

  unload(): void {
    this.#wanted = false;
    if (this.#turn > 0) this.#hush();
  }

  #goTo(ms: number): void {
    this.#index = Math.max(0, lastBegun(this.#lines, ms));
    this.#inLine = 0;
  }

  #sayAgain(): void {
    this.#hush();
    this.#cancelWait = this.#clock.after(GAP, () => this.#speak());
  }

  #speak(): void {
    const line = this.#lines[this.#index];
    if (!line) {
      this.#stop('ended');
      return;
    }
    this.#inLine = 0;
    this.#turn += 1;
    const turn = this.#turn;
    const mine = (run: () => void) => (): void => {
      if (turn === this.#turn) run();
    };
    const said = new SpeechSynthesisUtterance(line.text);
    said.lang = 'vi-VN';
    said.voice = this.#voice;
    said.rate = this.#rate;
    said.onstart = mine(() => this.#onBegin());
    said.onboundary = ({ charIndex }) => mine(() => (this.#inLine = charIndex / line.text.length))();
    said.onend = mine(() => this.#onLineEnd());
    said.onerror = ({ error }) => mine(() => this.#stop(error === 'not-allowed' ? 'ready' : 'failed'))();
    this.#cancelWait();
    this.#cancelWait = this.#clock.after(
      BEGIN,
      mine(() => this.#stop('failed')),
    );
    this.#speech.speak(said);
  }

  #onBegin(): void {
    this.#cancelWait();
    this.#tell('playing');
  }

  #onLineEnd(): void {
    this.#index += 1;
    this.#inLine = 0;
    this.#speak();
  }

  #stop(state: SoundState): void {
    this.#wanted = false;
    this.#hush();
    this.#tell(state);
  }

  #hush(): void {
    this.#turn += 1;
    this.#cancelWait();
    this.#speech.cancel();
  }
}

function browserSpeech(): SpeechSynthesis | undefined {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
}
