/** Reads what is on the wall through the room's speakers: a screen at a time, once somebody has asked for it. */
import { cutsOf } from '../core/listening/cut.ts';
import type { Clip } from '../core/listening/script.ts';
import type { Timing } from '../core/narration/timing.ts';
import { HowlerAudio, type AudioPort } from '../ports/audio.ts';
import { deviceClock, type Clock } from '../ports/clock.ts';
import { fetchTiming } from '../ports/track-file.ts';
import { Reader } from './listening-reader.ts';

/** A voice for one lesson. */
export interface RoomVoice {
  /** Reads these stretches of the lesson's sound, instead of whatever is being read. */
  say(clips: readonly Clip[]): Promise<void>;
  stop(): void;
}

interface Deps {
  readonly audio: AudioPort;
  readonly clock: Clock;
  fetchTiming(track: string): Promise<Timing | undefined>;
  /** The sound cannot be had. */
  onFailed(): void;
}

/** Opens a voice. */
export function createRoomVoice({ audio, clock, onFailed, ...ports }: Deps): RoomVoice {
  const timings = new Map<string, Timing>();
  const nothing = () => undefined;
  const reader = new Reader(audio, clock, { onHeard: nothing, onPlaying: nothing, onFailed });
  let wanted: readonly Clip[] = [];
  return {
    async say(clips) {
      wanted = clips;
      reader.pause();
      for (const { track } of clips) {
        const timing = timings.get(track) ?? (await ports.fetchTiming(track));
        if (timing) timings.set(track, timing);
      }
      // Another screen was turned to meanwhile.
      if (wanted !== clips) return;
      const cuts = cutsOf(clips, { timings, phrases: { track: '', blocks: new Map() } });
      if (clips.length > 0 && cuts.length === 0) onFailed();
      if (cuts.length > 0) reader.say(cuts);
    },
    stop() {
      wanted = [];
      reader.pause();
    },
  };
}

/** The voice that sounds through `audio`, an element touched in somebody's press. */
export function openRoomVoice(audio: HTMLAudioElement, onFailed: () => void): RoomVoice {
  return createRoomVoice({ audio: new HowlerAudio(audio), clock: deviceClock, fetchTiming, onFailed });
}
