import { decodePlaces } from '../core/player/places.ts';
import { defaults } from '../core/settings/settings.ts';
import { HowlerAudio } from '../ports/audio.ts';
import { deviceClock } from '../ports/clock.ts';
import { browserMediaSession } from '../ports/media-session.ts';
import { learnerStore } from './learner-store.ts';
import { openTabs } from '../ports/tabs.ts';
import { fetchTiming } from '../ports/track-file.ts';
import { PLAYER_KEY, type PlayerPorts } from './player.ts';
import { settings } from './settings.ts';

/** The real world for a player that sounds through `audio`, an element touched in the learner's press. */
export function browserPorts(audio: HTMLAudioElement): PlayerPorts {
  return {
    audio: new HowlerAudio(audio),
    tabs: openTabs(),
    session: browserMediaSession(),
    store: learnerStore,
    clock: deviceClock,
    speed: {
      get: () => settings.$settings.get().speed ?? defaults.speed,
      set: (speed) => settings.set('speed', speed),
    },
    fetchTiming,
  };
}

/** The name of the device's voice that the learner took instead of the course's own, on an earlier visit or just now. */
export function chosenVoice(): string | undefined {
  return decodePlaces(learnerStore.read(PLAYER_KEY)).voice;
}
