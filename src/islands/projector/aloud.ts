/** The button "Đọc to": while it is on, each screen is read aloud when somebody has turned to it. */
import type { Screen } from '../../core/projector/screens.ts';
import type { RoomVoice } from '../../state/room-voice.ts';
import type { ReadPage } from './read-page.ts';
import { saidOn, soundsOf, type PageSounds } from './sounds.ts';

/** Reading aloud, for one lesson. */
export interface Aloud {
  /** `off` until it is asked for; `failed` when the sound cannot be had. */
  readonly state: 'off' | 'on' | 'failed';
  /** Turns it on or off; call it inside the press, or a phone refuses to sound. */
  toggle(screen: Screen | undefined): void;
  /** Another screen stands on the wall. */
  turned(screen: Screen | undefined): void;
}

interface Deps {
  readonly lesson: ReadPage;
  /** Where the lesson's own page is, with its sound. */
  readonly address: string;
  /** Calls `pause` for what a user of a screen reader does elsewhere (reader/yield.ts); gives back what ends that. */
  yieldTo(pause: () => void): () => void;
  onChange(): void;
  /** Fetches the voice, and says later when the sound cannot be had; tests put a silent one here. */
  open?(audio: HTMLAudioElement, address: string, onFailed: () => void): Promise<Voice | undefined>;
}

interface Voice {
  readonly voice: RoomVoice;
  readonly sounds: PageSounds;
}

/** Makes it; nothing is fetched before it is asked for. */
export function makeAloud({ lesson, address, yieldTo, onChange, open: openWith = openVoice }: Deps): Aloud {
  let state: Aloud['state'] = 'off';
  let opened: Promise<Voice | undefined> | undefined;
  let shown: Screen | undefined;
  let stopYielding: () => void = () => undefined;

  const become = (next: Aloud['state']) => {
    state = next;
    if (next !== 'on') stopYielding();
    onChange();
  };
  const stop = () => {
    void opened?.then((open) => open?.voice.stop());
    become('off');
  };
  const say = async () => {
    const open = await opened;
    if (!open) {
      opened = undefined;
      become('failed');
      return;
    }
    if (state !== 'on' || !shown) return;
    const { slide, bits } = shown;
    const clips = saidOn(slide, bits, lesson).flatMap((words) => open.sounds.find(words, slide.asked?.item) ?? []);
    await open.voice.say(clips);
  };
  return {
    get state() {
      return state;
    },
    toggle(screen) {
      shown = screen;
      if (state === 'on') {
        stop();
        return;
      }
      if (!opened) {
        const audio = document.createElement('audio');
        audio.load();
        opened = openWith(audio, address, () => become('failed'));
      }
      stopYielding = yieldTo(stop);
      become('on');
      void say();
    },
    turned(screen) {
      if (screen === shown) return;
      shown = screen;
      if (state === 'on') void say();
    },
  };
}

/** The code and the page come with the first press. */
async function openVoice(audio: HTMLAudioElement, address: string, onFailed: () => void): Promise<Voice | undefined> {
  try {
    const [{ openRoomVoice }, { fetchLessonPage }] = await Promise.all([
      import('../../state/room-voice.ts'),
      import('../../state/lesson-page.ts'),
    ]);
    const page = await fetchLessonPage(address);
    return page && { voice: openRoomVoice(audio, onFailed), sounds: soundsOf(page) };
  } catch {
    // No network: the next press tries again.
    return undefined;
  }
}
