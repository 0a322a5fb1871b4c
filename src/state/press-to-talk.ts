/**
 * Commands by voice. Off until the learner allows it, which is remembered and can be taken back; one press is one sentence, and
 * what was heard is shown.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { browserRecognition, type Hearer, type RecognitionPort } from '../ports/recognition.ts';
import { settings as deviceSettings, type SettingsState } from './settings.ts';

/** What the page shows of the voice. */
export interface VoiceView {
  /** Undefined until the browser has said. */
  readonly hearer: Hearer | undefined;
  readonly isAllowed: boolean;
  readonly said: 'nothing' | 'open' | 'heard' | 'silence' | 'refused' | 'failed';
  /** The words that were heard, and whether they were a command. */
  readonly words: string;
  readonly isCommand: boolean;
}

/** Whom the voice commands. */
export interface Spoken<C> {
  /** Falls silent while somebody speaks. */
  pause(): void;
  /** Nothing was heard: goes on as before. */
  resume(): void;
  /** Undefined when no command was understood. */
  hear(command: C | undefined): void;
}

/** The voice of one learner at one session; `C` are its commands. */
export class PressToTalk<C> {
  readonly $view: ReadableAtom<VoiceView>;
  readonly #$view;
  readonly #session: Spoken<C>;
  readonly #read: (guesses: readonly string[]) => C | undefined;
  readonly #recognition: RecognitionPort;
  readonly #settings: Pick<SettingsState, '$settings' | 'set'>;

  constructor(
    session: Spoken<C>,
    read: (guesses: readonly string[]) => C | undefined,
    recognition: RecognitionPort = browserRecognition(),
    settings: Pick<SettingsState, '$settings' | 'set'> = deviceSettings,
  ) {
    this.#session = session;
    this.#read = read;
    this.#recognition = recognition;
    this.#settings = settings;
    const isAllowed = settings.$settings.get().voice === 'on';
    this.#$view = atom<VoiceView>({ hearer: undefined, isAllowed, said: 'nothing', words: '', isCommand: false });
    this.$view = this.#$view;
    void recognition.hearer().then((hearer) => this.#show({ hearer }));
  }

  /** The learner allows the voice, or takes that back. */
  allow(isAllowed: boolean): void {
    this.#settings.set('voice', isAllowed ? 'on' : 'off');
    this.#recognition.stop();
    this.#show({ isAllowed, said: 'nothing', words: '' });
    if (isAllowed) void this.#recognition.prepare().then((hearer) => this.#show({ hearer }));
  }

  /** Listens to one sentence and does what it says; call it in the learner's press. A second press ends it. */
  async talk(): Promise<void> {
    const { isAllowed, hearer, said } = this.$view.get();
    if (!isAllowed || hearer === 'none') return;
    if (said === 'open') {
      this.#recognition.stop();
      return;
    }
    this.#session.pause();
    this.#show({ said: 'open', words: '' });
    const heard = await this.#recognition.listen();
    if ('trouble' in heard) {
      this.#show({ said: heard.trouble });
      this.#session.resume();
      return;
    }
    const command = this.#read(heard.guesses);
    this.#show({ said: 'heard', words: heard.guesses[0] ?? '', isCommand: command !== undefined });
    this.#session.hear(command);
  }

  /** Something else was done: what was said before is told no more. */
  forget(): void {
    if (!['nothing', 'open'].includes(this.$view.get().said)) this.#show({ said: 'nothing', words: '' });
  }

  close(): void {
    this.#recognition.stop();
  }

  #show(change: Partial<VoiceView>): void {
    this.#$view.set({ ...this.$view.get(), ...change });
  }
}
