/**
 * Commands by voice in the listening mode. Off until the learner allows it, which is remembered and can be taken back; one press
 * is one sentence; what was heard is shown, and nothing that was spoken counts as an answer before "có".
 */
import { atom, type ReadableAtom } from 'nanostores';
import { commandIn } from '../core/voice-commands/match.ts';
import { browserRecognition, type Hearer, type RecognitionPort } from '../ports/recognition.ts';
import type { ListeningSession } from './listening.ts';
import { settings as deviceSettings, type SettingsState } from './settings.ts';

/** What the page shows of the voice. */
export interface VoiceView {
  /** Undefined until the browser has said. */
  readonly hearer: Hearer | undefined;
  readonly isAllowed: boolean;
  readonly said: 'nothing' | 'open' | 'heard' | 'silence' | 'refused' | 'failed';
  /** The words that were heard. */
  readonly words: string;
}

/** The voice of one learner at one session. */
export class ListeningVoice {
  readonly $view: ReadableAtom<VoiceView>;
  readonly #$view;
  readonly #session: Pick<ListeningSession, 'pause' | 'resume' | 'hear'>;
  readonly #recognition: RecognitionPort;
  readonly #settings: Pick<SettingsState, '$settings' | 'set'>;

  constructor(
    session: Pick<ListeningSession, 'pause' | 'resume' | 'hear'>,
    recognition: RecognitionPort = browserRecognition(),
    settings: Pick<SettingsState, '$settings' | 'set'> = deviceSettings,
  ) {
    this.#session = session;
    this.#recognition = recognition;
    this.#settings = settings;
    const isAllowed = settings.$settings.get().voice === 'on';
    this.#$view = atom<VoiceView>({ hearer: undefined, isAllowed, said: 'nothing', words: '' });
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
    this.#show({ said: 'heard', words: heard.guesses[0] ?? '' });
    this.#session.hear(commandIn(heard.guesses));
  }

  close(): void {
    this.#recognition.stop();
  }

  #show(change: Partial<VoiceView>): void {
    this.#$view.set({ ...this.$view.get(), ...change });
  }
}
