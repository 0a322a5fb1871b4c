/** The device's own voice as a way to hear a page: found, tried, taken, left. Fetched only when a learner asks for it. */
import { readAloud, type SpokenBlock } from '../core/player/page-voice.ts';
import { decodePlaces, withVoice } from '../core/player/places.ts';
import type { Track } from '../core/player/sound.ts';
import type { SoundState } from '../core/player/sound.ts';
import { deviceClock } from '../ports/clock.ts';
import { SpeechAudio, vietnameseVoices } from '../ports/speech.ts';
import { fetchWording } from '../ports/track-file.ts';
import { learnerStore } from './learner-store.ts';
import { browserPorts } from './player-ports.ts';
import { PLAYER_KEY, type PlayerPorts } from './player.ts';

/** A voice of this device that says it speaks Vietnamese; only the learner's ear can tell whether it does. */
export interface DeviceVoice {
  readonly name: string;
  /** Says a sentence; `tell` hears how that goes. Call it inside a press. */
  tryOn(text: string, tell: (state: SoundState) => void): void;
  /** The ways of a player that reads `blocks` with this voice, and the track they make. */
  read(
    track: Track,
    blocks: readonly SpokenBlock[],
    audio: HTMLAudioElement,
  ): Promise<{ readonly track: Track; readonly ports: PlayerPorts }>;
}

/** The best Vietnamese voice of the device, or the one of this name; undefined when there is none. */
export async function findVoice(name?: string): Promise<DeviceVoice | undefined> {
  const voices = await vietnameseVoices(deviceClock);
  const voice = name === undefined ? voices[0] : voices.find((one) => one.name === name);
  if (!voice) return undefined;
  return {
    name: voice.name,
    tryOn(text, tell) {
      const { lines } = readAloud('', [{ b: '', text }]);
      const audio = new SpeechAudio(lines, voice, deviceClock);
      audio.onState(tell);
      audio.play();
    },
    async read(track, blocks, audio) {
      const { timing, lines } = readAloud(track.id, blocks, await fetchWording(track.url));
      const ports = browserPorts(audio);
      return {
        // A place of its own: its guessed times mean nothing to the recorded track.
        track: { ...track, id: `${track.id}.device`, length: timing.dur },
        ports: {
          ...ports,
          audio: new SpeechAudio(lines, voice, deviceClock),
          fetchTiming: () => Promise.resolve(timing),
        },
      };
    },
  };
}

/** Remembers whose voice reads; undefined = the course's own. */
export function rememberVoice(name: string | undefined): void {
  learnerStore.write(PLAYER_KEY, JSON.stringify(withVoice(decodePlaces(learnerStore.read(PLAYER_KEY)), name)));
}
